import { skillLines } from './entry';

/** Message brokers, programming interfaces and formats. Form of a line: see `entry.ts`. */
export const interfaces = skillLines(`
XML | format | xslt; xsd; xpath
JSON | format | json schema
Gson | format | gson library; google gson | JSON; Java
YAML | format
Protocol Buffers | api | protobuf; protobufs; google protocol buffers
Thrift | api | apache thrift | | everyday exact
JMS | queue | java message service | Java
JDBC | api | | Java
JAX-RS | api | jersey? | Java
JAX-WS | api | | Java
ASP.NET Web API | api | web api 2; webapi | ASP.NET; .NET
tRPC | api | | TypeScript
Celery | queue | | Python | named
Sidekiq | queue | | Ruby
Hasura | api | | GraphQL
Kafka | queue | apache kafka; kafka streams; confluent kafka | | named
Kafka Connect | queue | | Kafka
Confluent | queue | confluent platform | Kafka | company
RabbitMQ | queue | rabbit mq; rabbit-mq
ActiveMQ | queue | apache activemq; active mq
Apache Pulsar | queue | pulsar?
NATS | queue | nats.io; nats jetstream
ZeroMQ | queue | zmq; 0mq
IBM MQ | queue | websphere mq; mq series; mqseries
TIBCO | queue | tibco ems | | company
SQS | queue | amazon sqs; aws sqs | AWS
SNS | queue | amazon sns; aws sns | AWS
Kinesis | queue | amazon kinesis; aws kinesis | AWS
EventBridge | queue | amazon eventbridge | AWS
Google Pub/Sub | queue | pub/sub; pubsub; cloud pub/sub | GCP
Azure Service Bus | queue | service bus | Azure
Azure Event Hubs | queue | event hubs; event hub | Azure
MQTT | queue
AMQP | queue
MassTransit | queue | | .NET
NServiceBus | queue | | .NET
Resque | queue | | Ruby
Bull | queue | bullmq | Node.js; Redis | everyday exact
REST | api | rest api; rest apis; restful; restful api; restful apis; rest services; restful services; restful web services | | everyday exact | the _; _ of
GraphQL | api | graph ql
Apollo | api | apollo server; apollo graphql | GraphQL | everyday exact
gRPC | api
SOAP | api | soap api; soap web services | | named exact
WSDL | api | | SOAP
JSON-RPC | api | jsonrpc
XML-RPC | api
OData | api
WebSocket | api | websockets; web sockets; web socket
WebRTC | api
Webhooks | api | webhook
OpenAPI | api | openapi spec
Swagger | api | | OpenAPI
ZooKeeper | queue | apache zookeeper | | named
Temporal | queue | temporal.io | | everyday exact company
Stripe | api | stripe api | | everyday exact company
Twilio | api | |  | company
PayPal | api | |  | company
SendGrid | api | |  | company
EDI | api
HL7 | api | fhir
Apache Qpid | queue | qpid
Azure API Management | api | apim; api management | Azure
Amazon MQ | queue | | AWS
Amazon MSK | queue | aws msk; msk? | AWS; Kafka
Redpanda | queue | | Kafka
ksqlDB | queue | ksql | Kafka
Schema Registry | queue | | Kafka
Solace | queue | solace pubsub+ | | everyday exact
NSQ | queue | |  | exact
Beanstalkd | queue
Gearman | queue
STOMP | queue | |  | exact
Apache Artemis | queue | activemq artemis | ActiveMQ
Azure Event Grid | queue | event grid | Azure
Azure Storage Queues | queue | azure queue storage | Azure
Delayed Job | queue | delayed_job | Ruby
RQ | queue | python rq | Python; Redis | everyday exact
Quartz | queue | quartz scheduler; quartz.net | | everyday exact
Apache ServiceMix | queue
WSO2 | api
Apigee | api | google apigee | GCP
Tyk | api
Zuul | api | netflix zuul | Spring Cloud
OpenFeign | api | feign client | Spring Cloud
HATEOAS | api | | REST
JSON:API | api | json api | JSON
Server-Sent Events | api | sse
Long Polling | api
AsyncAPI | api
MessagePack | format | msgpack
FlatBuffers | format
Cap'n Proto | format | capnproto
BSON | format | | MongoDB
TOML | format
CSV | format
Markdown | format
RSS | format | |  | exact
EDIFACT | format | | EDI
ISO 8583 | format
ISO 20022 | format
FIX Protocol | format | quickfix
SMTP | api
IMAP | api
SIP | api | |  | exact
CoAP | api
OPC UA | api | opc-ua
Modbus | api
Zapier | api
Mailgun | api
Mailchimp | api
Braintree | api
Adyen | api | |  | company
Plaid | api | plaid api | | everyday exact
Google Maps API | api | google maps
Facebook Graph API | api | graph api
Slack API | api
Relay | api | relay modern | GraphQL | everyday exact
`);
