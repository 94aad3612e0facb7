import { skillLines } from './entry';

/** Tests, ways of working, architecture, security, rules and business systems. Form of a line: see `entry.ts`. */
export const practice = skillLines(`
Odoo | erp | openerp
RSpec | test | | Ruby
Postman | test | |  | named
OAuth 2.0 | auth | oauth
OpenID Connect | auth | oidc
SAML | auth
JWT | auth | json web token; json web tokens
SSO | auth | single sign-on; single sign on
LDAP | auth
Active Directory | auth | azure ad; entra id
Kerberos | auth
Keycloak | auth
Auth0 | auth | |  | company
Okta | auth | |  | company
Cognito | auth | aws cognito; amazon cognito | AWS
IdentityServer | auth | identity server | .NET
HashiCorp Vault | auth | vault?
Serverless | arch | serverless framework
JUnit | test | | ~Java
TestNG | test | | Java
Mockito | test | | Java
Spock | test | | Groovy | everyday exact
Testcontainers | test
pytest | test | py.test | Python
unittest | test | | Python
Robot Framework | test
Selenium | test | selenium webdriver
Cypress | test | cypress.io | JavaScript or TypeScript | named
Playwright | test | |  | named
Puppeteer | test | | Node.js | named
Jest | test | | JavaScript | named
Mocha | test | mocha.js; mochajs | JavaScript | everyday exact
Chai | test | | JavaScript | everyday exact
Jasmine | test | | JavaScript | everyday exact
Vitest | test | | JavaScript
Karma | test | | JavaScript | everyday exact
PHPUnit | test | php unit | PHP
NUnit | test | | .NET
xUnit | test | xunit.net
MSTest | test | | .NET
Moq | test | | .NET
Cucumber | test | gherkin | | everyday exact
SpecFlow | test | | .NET
JMeter | test | apache jmeter
Gatling | test | |  | everyday exact
k6 | test | grafana k6
Locust | test | | Python | everyday exact
Pact | test | contract testing | | everyday exact
WireMock | test | | Java
SonarQube | test | sonar? | | everyday
Unit Testing | practice | unit tests; unit test; modultests; tests unitaires; pruebas unitarias; testes unitarios | Testing and performance
Integration Testing | practice | integration tests; integration test; integrationstests; tests d'integration; pruebas de integracion; testes de integracao | Testing and performance
TDD | practice | test-driven development; test driven development | Testing and performance
BDD | practice | behavior driven development; behaviour driven development | Testing and performance
DDD | arch | domain-driven design; domain driven design; domain driven
Microservices | arch | micro-services; micro services; microservice; microservice architecture; micro service; microsservicos; microsservico; microservicios; microservicio; microservizi; mikroservice; mikroservices; microservices architecture
Event-Driven Architecture | arch | event driven; event-driven; event-driven architectures; event driven architecture; event-driven systems
Event Sourcing | arch | event-sourcing
CQRS | arch
SOA | arch | service oriented architecture; service-oriented architecture; service orientated architecture; service orientated architectures; service oriented architectures | | named exact
MVC | arch | model view controller
OOP | arch | object oriented programming; object-oriented programming; ood; object oriented design; object-oriented design; oo programming; object orientated programming; object oriented; oo design; objektorientierte programmierung; programmation orientee objet; programacion orientada a objetos; programacao orientada a objetos
SOLID | arch | solid principles | | everyday exact
Design Patterns | arch | design pattern; entwurfsmuster; patrons de conception; patrones de diseno; padroes de projeto
Distributed Systems | arch | distributed system; verteilte systeme; verteilten systemen; systemes distribues; sistemas distribuidos
System Design | arch
Multithreading | arch | multi-threading; concurrency; multi threading; multithreaded; concurrent programming
Hexagonal Architecture | arch | ports and adapters
Clean Architecture | arch
Camunda | arch | |  | company
Drools | arch | | Java
Jira | tool | atlassian jira
Confluence | tool | atlassian confluence | | named
Agile | practice | agile methodologies; agile methodology; methodes agiles; metodologias agiles; metodologias ageis; agile methoden | | named | =_ development; =_ team; =_ teams; =_ methodology; =_ methodologies; =_ methods; =_ principles; =_ ceremonies; =_ practices; =_ environment; =_ software; =_ process; =_ processes; =_ framework; =_ frameworks; =_ manifesto; =_ coach; =_ transformation; =_ delivery; =_ mindset; =_ ways; =_ working; =_ environments; =_ scrum; =_ project; =_ projects; =_ way; =_ product; =_ approach; =_ sprints
Scrum | practice
Kanban | practice
DevOps | practice | dev ops
SRE | practice | site reliability engineering; site reliability engineer; site reliability engineers
Salesforce | crm | sfdc | | company
SAP | erp | |  | company
ServiceNow | tool | |  | company
Blockchain | arch
Ethereum | arch
Web3 | arch | web3.js
LaunchDarkly | tool | |  | company
IntelliJ IDEA | tool | intellij
Eclipse | tool | eclipse ide | | everyday exact | solar _; lunar _
Visual Studio | tool | ms visual studio
VS Code | tool | vscode; visual studio code
PyCharm | tool
Vim | tool | neovim
PowerMock | test | | Java
EasyMock | test | | Java
MockK | test | | Kotlin
BrowserStack | test
BPMN | arch
Appium | test
WebdriverIO | test | webdriver.io | JavaScript
TestCafe | test | | JavaScript
Wireshark | tool
LoadRunner | test
DTrace | tool
Truffle | tool | | Ethereum | everyday exact
FsCheck | test | | F#
Expecto | test | | F#
Azure Key Vault | auth | key vault; keyvault | Azure
YourKit | tool | | Java
Citrix | tool | |  | company
Dynamics 365 | erp | microsoft dynamics; dynamics crm; ms dynamics 365; dynamics nav
Pylint | tool | | Python
mypy | tool | | Python
Blackfire | tool | | PHP | everyday
Infer# | tool
ISO 27001 | compliance | iso27001
GDPR | compliance
E2E Testing | test | end-to-end testing; end to end testing; e2e tests; end-to-end tests
Load Testing | test | load tests; performance testing; stress testing
Test Automation | test | automated testing; automated tests; automation testing
Regression Testing | test | regression tests
Acceptance Testing | test | acceptance tests; uat
API Testing | test | api tests
Mutation Testing | test | pitest; stryker?
Property-Based Testing | test | property based testing
Code Coverage | test | test coverage; jacoco
A/B Testing | test | ab testing; split testing
AssertJ | test | | Java
Hamcrest | test | | Java
REST Assured | test | rest-assured | Java | exact
Karate | test | karate dsl; karate framework | Java | everyday exact
Behat | test | | PHP
Codeception | test | | PHP
Pest | test | pestphp | PHP | everyday exact
PHPStan | test | | PHP
Psalm | test | | PHP | everyday exact
PHP_CodeSniffer | test | phpcs | PHP
xDebug | test | | PHP
Hypothesis | test | hypothesis library | Python | everyday exact
tox | test | | Python | everyday
nose | test | nose2 | Python | everyday
ScalaTest | test | | Scala
FluentAssertions | test | | .NET
Nightwatch | test | nightwatch.js | JavaScript
Protractor | test | | Angular | everyday exact
AVA | test | | JavaScript | everyday exact
Sinon | test | sinon.js | JavaScript
Supertest | test | | Node.js
Testing Library | test | react testing library | JavaScript
Detox | test | | React Native | everyday exact
Espresso | test | | Android | everyday exact
XCTest | test | | iOS
Artillery | test | artillery.io | | everyday exact
Insomnia | test | insomnia rest | | everyday exact
SoapUI | test
Bruno | test | usebruno | | everyday exact
TestRail | test
Xray | test | xray for jira
QTP | test | uft one
Katalon | test
Ranorex | test
Sauce Labs | test | saucelabs
ESLint | test | | JavaScript
Prettier | test | | JavaScript | everyday exact
RuboCop | test | | Ruby
Checkstyle | test | | Java
SpotBugs | test | findbugs | Java
PMD | test | | Java | exact
ReSharper | tool | | .NET
Ruff | test | | Python | everyday exact
flake8 | test | | Python
Code Climate | test | codeclimate
Coverity | test
Veracode | test
Checkmarx | test
Snyk | test | |  | company
Fortify | test | hp fortify | | everyday exact
OWASP | auth | owasp top 10; owasp top ten
OWASP ZAP | auth | zap proxy
Burp Suite | auth
Penetration Testing | auth | pentesting; pen testing; pentest
Metasploit | auth
Application Security | auth | appsec
Cryptography | auth
PKI | auth | |  | exact
RBAC | auth | role-based access control | | exact
MFA | auth | two-factor authentication; multi-factor authentication; 2fa | | exact
SCIM | auth
FIDO2 | auth | webauthn
Ping Identity | auth | pingfederate
ForgeRock | auth
CyberArk | auth
PCI DSS | compliance | pci-dss; pci compliance
SOC 2 | compliance | soc2
HIPAA | compliance
ISO 9001 | compliance
ISO 26262 | compliance
MISRA | compliance | misra c
SOX | compliance | sarbanes-oxley | | exact
PSD2 | compliance
ITIL | practice
Extreme Programming | practice
Pair Programming | practice
Mob Programming | practice
SAFe | practice | scaled agile framework | Agile | exact
Lean | practice | lean development | | everyday exact
Waterfall | practice | waterfall model | | everyday exact
PRINCE2 | practice
DevSecOps | practice | | DevOps
Platform Engineering | practice
Chaos Engineering | practice
Static Code Analysis | practice | static analysis
Performance Tuning | practice | performance optimization; performance optimisation
Functional Programming | arch
Reactive Programming | arch
Asynchronous Programming | arch | async programming
Data Structures | arch
Software Architecture | arch
Enterprise Architecture | arch | togaf
Monolith | arch | monolithic architecture | | named
API-First | arch | api first
Saga Pattern | arch
Outbox Pattern | arch | transactional outbox
Strangler Pattern | arch | strangler fig
MVVM | arch
UML | arch
C4 Model | arch
High Availability | arch
Fault Tolerance | arch | fault-tolerant systems
Scalability | arch
Caching | arch | caching strategies
Multi-Tenancy | arch | multi-tenant; multitenant
Embedded Systems | arch | embedded software
Internet of Things | arch | iot
Smart Contracts | arch | smart contract | Blockchain
Hyperledger | arch | hyperledger fabric | Blockchain
Bitcoin | arch | | Blockchain
Activiti | arch | | Java
Flowable | arch | | Java
Pega | arch | pegasystems | | company
Appian | arch | |  | company
OutSystems | arch
Mendix | arch
UiPath | tool | |  | company
RPA | arch | robotic process automation | | exact
Trello | tool
Asana | tool
Linear | tool | linear.app | | everyday exact
YouTrack | tool
Redmine | tool
Slack | tool | |  | everyday exact company
Notion | tool | |  | everyday exact company
Miro | tool | |  | company
WebStorm | tool
PhpStorm | tool
RubyMine | tool
GoLand | tool
CLion | tool
Rider | tool | jetbrains rider | .NET | everyday exact
NetBeans | tool
Xcode | tool
Android Studio | tool | | Android
Emacs | tool
Sublime Text | tool
GitHub Copilot | tool
Cursor | tool | cursor ide | | everyday exact
tmux | tool
cURL | tool
Ngrok | tool
Fiddler | tool
Valgrind | tool
GDB | tool
JProfiler | tool | | Java
VisualVM | tool | | Java
pprof | tool | | Go
perf | tool | linux perf | | everyday
SAP Fiori | erp | fiori | SAP
SAP S/4HANA | erp | s/4hana; s4hana; s4 hana | SAP
SAP BTP | erp | | SAP
SAP Hybris | erp | hybris; sap commerce cloud | SAP; Java
NetSuite | erp | oracle netsuite | | company
Oracle EBS | erp | oracle e-business suite
PeopleSoft | erp
Workday | erp | |  | everyday exact company
Microsoft Dynamics 365 Business Central | erp | business central; navision | Dynamics 365
HubSpot | crm | |  | company
Zendesk | crm | |  | company
Zoho CRM | crm
Microsoft Excel | tool | ms excel; excel vba
Power Automate | tool
Power Apps | tool | powerapps
Veeva | crm
`);
