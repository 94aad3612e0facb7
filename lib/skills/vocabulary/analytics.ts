import { skillLines } from './entry';

/** Data engineering, reporting and machine learning. Form of a line: see `entry.ts`. */
export const analytics = skillLines(`
Avro | data | apache avro
SageMaker | ml | amazon sagemaker | AWS
Azure Data Factory | data | adf? | Azure
Dataflow | data | google dataflow | GCP | everyday
Hadoop | data | apache hadoop; hdfs; mapreduce; map reduce
Spark | data | apache spark; pyspark; spark streaming; spark sql | Scala or Python or Java | everyday exact
Flink | data | apache flink
Storm | data | apache storm | | everyday exact | brain _; desert _
Beam | data | apache beam | | everyday exact
Hive | data | apache hive; hiveql | Hadoop | everyday exact
Pig | data | apache pig; pig latin | Hadoop | everyday exact
Impala | data | apache impala | Hadoop | everyday exact
Presto | data | prestodb | | everyday exact
Trino | data
Sqoop | data | apache sqoop | Hadoop
Oozie | data | apache oozie | Hadoop
NiFi | data | apache nifi
Airflow | data | apache airflow | | named
Dagster | data
Prefect | data | |  | everyday exact
Luigi | data | |  | everyday exact
dbt | data | data build tool
Databricks | data | | Spark | company
Debezium | data | | Kafka
Fivetran | data | |  | company
Talend | data | |  | company
Informatica | data | |  | company named
SSIS | data | sql server integration services | SQL Server
SSRS | data | sql server reporting services | SQL Server
SSAS | data | | SQL Server
ETL | data | elt
Data Warehouse | data | data warehousing; dwh; data warehouses; datawarehouse
Looker | data | |  | named company
Tableau | data | |  | company
Power BI | data | powerbi
Metabase | data
Superset | data | apache superset | | everyday exact
Segment | data | segment.io | | everyday exact company
Parquet | data | apache parquet
Delta Lake | data
Iceberg | data | apache iceberg | | everyday exact
pandas | ml | | Python | named
NumPy | ml | | Python
TensorFlow | ml | tensor flow | Python
PyTorch | ml | | Python
scikit-learn | ml | sklearn; scikit learn | Python
Machine Learning | ml | ml; maschinelles lernen; maschinellem lernen; apprentissage automatique; aprendizaje automatico; aprendizado de maquina
LangChain | ml
CUDA | ml
Pentaho | data
OpenCV | ml
SciPy | ml | | Python
Jupyter | ml | jupyter notebook; jupyter notebooks | Python
DAX | data | | Power BI | named exact
Singer | data | |  | everyday exact
Meltano | data
Monte Carlo | data | |  | exact
Apache Hudi | data | hudi
Apache Kudu | data | kudu?
Apache Drill | data
Apache Kylin | data
Apache Samza | data | samza
Apache Zeppelin | data
Apache Arrow | data
Ambari | data | apache ambari | Hadoop
Cloudera | data | | Hadoop | company
Hortonworks | data | | Hadoop
MapR | data | | Hadoop
Stitch | data | stitch data | | everyday exact
Airbyte | data | |  | company
Matillion | data
Alteryx | data
Qlik | data | qlikview; qlik sense; qliksense
MicroStrategy | data
Cognos | data | ibm cognos
SAP BW | data | bw/4hana | SAP
SAP BusinessObjects | data | business objects; businessobjects | SAP
Crystal Reports | data
JasperReports | data | jasper reports | Java
Google Analytics | data
Google Data Studio | data | looker studio; data studio
Dataproc | data | google dataproc | GCP
Cloud Composer | data | google cloud composer | GCP; Airflow
Amazon QuickSight | data | quicksight | AWS
Lake Formation | data | aws lake formation | AWS
Kinesis Firehose | data | firehose? | Kinesis
Azure Data Lake | data | adls | Azure
Azure Stream Analytics | data | | Azure
Microsoft Fabric | data | | Azure
Data Lake | data | data lakes
Data Engineering | data
Data Pipelines | data | data pipeline
Big Data | data | bigdata; big-data
Polars | data | | Python | everyday exact
Dask | data | | Python
Ray | ml | ray.io | Python | everyday exact
Keras | ml | | Python
XGBoost | ml
LightGBM | ml
CatBoost | ml
JAX | ml | | Python | exact
Hugging Face | ml | huggingface | | company
spaCy | ml | | Python
NLTK | ml | | Python
Matplotlib | ml | | Python
Plotly | ml
Seaborn | ml | | Python
Streamlit | ml | | Python
MLflow | ml
Kubeflow | ml | | Kubernetes
MLOps | ml
Deep Learning | ml | | Machine Learning
NLP | ml | natural language processing | | exact
Computer Vision | ml
LLM | ml | llms; large language models; large language model | | exact
RAG | ml | retrieval-augmented generation; retrieval augmented generation | | everyday exact
LlamaIndex | ml
OpenAI API | ml | openai | | company
Vertex AI | ml | | GCP
Amazon Bedrock | ml | aws bedrock | AWS
Amazon Rekognition | ml | rekognition | AWS
SPSS | ml
Stata | ml
KNIME | ml
RapidMiner | ml
Weka | ml
Great Expectations | data
Amplitude | data | amplitude analytics | | everyday exact
Mixpanel | data
`);
