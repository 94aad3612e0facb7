import { skillLines } from './entry';

/** Databases, object mappers, caches and search engines. Form of a line: see `entry.ts`. */
export const databases = skillLines(`
Hibernate | orm | hibernate orm | Java | named
JPA | orm | java persistence api | Java
MyBatis | orm | ibatis | Java
jOOQ | orm | | Java
Entity Framework | orm | ef core; entity framework core; ef6 | .NET; C#
Dapper | orm | | .NET | everyday
NHibernate | orm | | .NET
Sequelize | orm | | Node.js
TypeORM | orm | | Node.js; ~TypeScript
Prisma | orm | prisma orm | Node.js; ~TypeScript
Mongoose | orm | | MongoDB; Node.js | named
Knex.js | orm | knex | Node.js
Drizzle ORM | orm | drizzle? | TypeScript
MikroORM | orm | mikro-orm | TypeScript
SQLAlchemy | orm | sql alchemy | Python
ActiveRecord | orm | active record | Ruby
Doctrine | orm | doctrine orm | PHP | everyday exact
Eloquent | orm | | Laravel; PHP | everyday exact
GORM | orm | | Go
Diesel | orm | diesel orm | Rust | everyday exact
PostgreSQL | db | postgres; postgre; psql; postgre sql; postgres sql; pgsql; pg; postgress; posgresql | SQL
MySQL | db | my sql | SQL
MariaDB | db | maria db | SQL
SQL Server | db | mssql; ms sql; ms sql server; microsoft sql server; sqlserver; ms-sql; mssql server | SQL
Oracle Database | db | oracle db; oracle?; oracle rdbms | SQL | named company | _ products; _ partner; _ cloud; _ hr; _ erp; _ fusion
SQLite | db | | SQL
IBM Db2 | db | db2 | SQL
Sybase | db | sap ase | SQL
Informix | db | | SQL
Firebird | db | | SQL | named
SAP HANA | db | hana
Teradata | db | | SQL | company
Vertica | db | | SQL
Greenplum | db | | SQL
CockroachDB | db | cockroach db | SQL | company
YugabyteDB | db | yugabyte | SQL
TiDB | db | | SQL
VoltDB | db | | SQL
PlanetScale | db | | MySQL
Vitess | db | | MySQL
TimescaleDB | db | timescale | PostgreSQL
PostGIS | db | | PostgreSQL
PgBouncer | db | | PostgreSQL
Supabase | db | | PostgreSQL | company
Neon | db | neon postgres | PostgreSQL | everyday exact
MongoDB | db | mongo; mongo db | NoSQL | company
Cassandra | db | apache cassandra; cassandradb | NoSQL | named
ScyllaDB | db | scylla | NoSQL
HBase | db | apache hbase | NoSQL; Hadoop
CouchDB | db | apache couchdb; couch db | NoSQL
Couchbase | db | | NoSQL | company
RavenDB | db | | NoSQL
ArangoDB | db | | NoSQL
RethinkDB | db | | NoSQL
OrientDB | db | | NoSQL
Neo4j | db | neo4j graph; neo 4j | NoSQL | company
JanusGraph | db | | NoSQL
DynamoDB | db | amazon dynamodb; aws dynamodb; dynamo db | AWS; NoSQL
Cosmos DB | db | cosmosdb; azure cosmos db | Azure; NoSQL
Firestore | db | cloud firestore | Firebase; NoSQL
Realm | db | |  | everyday exact
InfluxDB | db | influx?
ClickHouse | db | click house | SQL | company
Druid | db | apache druid | | everyday exact
Pinot | db | apache pinot | | everyday exact
DuckDB | db | | SQL
Snowflake | db | snowflake db | | named company
BigQuery | db | google bigquery; big query | GCP; SQL
Redshift | db | amazon redshift; aws redshift | AWS; SQL
Aurora | db | amazon aurora; aws aurora; aurora postgresql; aurora mysql | AWS; SQL; MySQL or PostgreSQL | everyday exact place
RDS | db | amazon rds; aws rds | AWS; MySQL or PostgreSQL or MariaDB or SQL Server or Oracle Database
Cloud SQL | db | google cloud sql | GCP; MySQL or PostgreSQL or SQL Server
Cloud Spanner | db | spanner? | GCP
Bigtable | db | cloud bigtable | GCP; NoSQL
Redis | cache | redis cache; elasticache redis | NoSQL | company
Memcached | cache | memcache
Hazelcast | cache | |  | company
Ehcache | cache
Varnish | cache | |  | named
Apache Ignite | cache | ignite?
Valkey | cache
Elasticsearch | search | elastic search; elastic stack; elk; elk stack; elastic? | | company
OpenSearch | search | aws opensearch
Solr | search | apache solr
Lucene | search | apache lucene
Sphinx | search | sphinxsearch | | everyday exact
Algolia | search | |  | company
Meilisearch | search
Typesense | search
Pinecone | db | |  | everyday exact company
Weaviate | db
Milvus | db
pgvector | db | | PostgreSQL
NoSQL | db | no sql; nosql databases; non-relational databases
RDBMS | db | relational database; relational databases; relational dbs; relational db; relationale datenbanken; bases de donnees relationnelles; bases de datos relacionales; bancos de dados relacionais; relational database management systems; relational database management system
etcd | db
Aerospike | db | | NoSQL
Amazon DocumentDB | db | documentdb; aws documentdb | AWS; NoSQL
Amazon Neptune | db | aws neptune; neptune? | AWS
ElastiCache | cache | amazon elasticache; aws elasticache | AWS; Redis or Memcached
Amazon Keyspaces | db | aws keyspaces | AWS; Cassandra
AlloyDB | db | | GCP; PostgreSQL
Memorystore | cache | cloud memorystore | GCP; Redis
Azure Table Storage | db | azure tables | Azure; NoSQL
Percona | db | percona xtradb; percona server | MySQL | company
Galera | db | galera cluster | MySQL
ProxySQL | db | | MySQL
H2 | db | h2 database | Java | everyday exact
HSQLDB | db | hypersql | Java
Apache Derby | db | | Java
Citus | db | citusdb | PostgreSQL
Patroni | db | | PostgreSQL
SingleStore | db | memsql | SQL | company
Exasol | db | | SQL
Netezza | db | | SQL
Ingres | db | | SQL | everyday exact
InterBase | db | | SQL
SAP IQ | db | | SQL
FoundationDB | db
QuestDB | db
VictoriaMetrics | db
OpenTSDB | db | | HBase
RocksDB | db
LevelDB | db
LMDB | db
Berkeley DB | db | berkeleydb
Tarantool | db
KeyDB | cache | | Redis
Dragonfly | cache | dragonflydb | | everyday exact
DGraph | db
TigerGraph | db
SurrealDB | db
FaunaDB | db | | NoSQL
PocketBase | db
Appwrite | db
Amazon Timestream | db | aws timestream | AWS
TokuDB | db | | MySQL
Qdrant | db
Chroma | db | chromadb | | everyday exact
FAISS | db
Manticore Search | search
Apache Tika | search
Coveo | search
Ebean | orm | | Java
EclipseLink | orm | | JPA
Objection.js | orm | objectionjs | Knex.js
Bookshelf.js | orm | | Knex.js
Kysely | orm | | TypeScript
Flyway | db | | ~Java
Liquibase | db | | ~Java
pgAdmin | db | | PostgreSQL
DBeaver | db
Database Design | db | database modelling; database modeling; data modelling; data modeling; schema design
Query Optimization | db | query optimisation; query tuning; sql tuning; sql optimization
Stored Procedures | db | stored procedure | SQL
Sharding | db | database sharding
ADO.NET | db | | .NET
ODBC | db
Microsoft Access | db | ms access; access database
Azure Synapse | db | azure synapse analytics; synapse? | Azure
`);
