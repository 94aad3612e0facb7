import { skillLines } from './entry';

/** Version control, builds, delivery and monitoring. Form of a line: see `entry.ts`. */
export const delivery = skillLines(`
Webpack | build | | JavaScript
Vite | build | | JavaScript
Babel | build | babeljs; babel.js | JavaScript | everyday exact
Composer | build | | PHP | everyday exact
Azure DevOps | cicd | vsts; tfs?; team foundation server | Azure
Jenkins | cicd | jenkins ci; jenkins pipeline; jenkin
GitHub Actions | cicd | | GitHub
GitLab CI | cicd | gitlab ci/cd; gitlab-ci | GitLab
CircleCI | cicd | circle ci | | company
Travis CI | cicd | travis?; travisci | | named
TeamCity | cicd | team city
Bamboo | cicd | atlassian bamboo | | everyday exact
Bitbucket Pipelines | cicd | | Bitbucket
Argo CD | cicd | argocd; argo? | Kubernetes; GitOps
Flux | cicd | fluxcd | Kubernetes | everyday exact
Spinnaker | cicd | |  | named
Octopus Deploy | cicd
Drone CI | cicd | drone.io; drone?
CI/CD | cicd | ci / cd; ci cd; cicd; ci-cd; continuous integration; continuous delivery; continuous deployment; continuous-integration; ci; integration continue; integracion continua; integracao continua; kontinuierliche integration; deploiement continu; entrega continua
GitOps | cicd
Git | vcs | git flow; gitflow
GitHub | vcs | git hub | | company
GitLab | vcs | git lab | | company
Bitbucket | vcs | bit bucket
Subversion | vcs | svn; apache subversion
Mercurial | vcs
Perforce | vcs
CVS | vcs | |  | named exact
Gerrit | vcs
Prometheus | observ | |  | named
Grafana | observ | |  | company
Loki | observ | grafana loki | | everyday exact
Tempo | observ | grafana tempo | | everyday exact
Thanos | observ | | Prometheus | everyday exact
Cortex | observ | | Prometheus | everyday exact | arm _
Jaeger | observ | |  | named
Zipkin | observ
OpenTelemetry | observ | otel
Datadog | observ | data dog | | company
New Relic | observ | newrelic | | company
Splunk | observ | |  | company
Dynatrace | observ | |  | company
AppDynamics | observ | |  | company
Sentry | observ | sentry.io | | named company
Nagios | observ
Zabbix | observ
CloudWatch | observ | amazon cloudwatch; aws cloudwatch; cloud watch | AWS
Application Insights | observ | app insights | Azure
Logstash | observ
Kibana | observ | | Elasticsearch
Fluentd | observ | fluent bit
Graylog | observ
PagerDuty | observ | |  | company
Maven | build | apache maven; mvn | ~Java | named
Gradle | build | | ~Java | company
Ant | build | apache ant | Java | everyday exact
sbt | build | | Scala
Bazel | build
CMake | build | | C++
Make | build | makefile; makefiles | | everyday exact | to _; _ sure; can _; _ it; _ the; _ a
npm | build | | Node.js
Yarn | build | | Node.js | named
pnpm | build | | Node.js
pip | build | | Python | named
Poetry | build | | Python | everyday exact
NuGet | build | | .NET
MSBuild | build | | .NET
Cargo | build | | Rust | everyday exact
Artifactory | build | jfrog artifactory; jfrog
Nexus | build | sonatype nexus | | everyday exact
Snowpack | build | | JavaScript
Loggly | observ
GCC | build | |  | named exact
Clang | build
Concourse | cicd | concourse ci | | everyday exact
CocoaPods | build
Fastlane | cicd | |  | everyday
Checkmk | observ
Monit | observ
Buildkite | cicd
Semaphore CI | cicd
Buddy | cicd | buddy.works | | everyday exact
Woodpecker CI | cicd
Harness | cicd | harness.io | | everyday exact
CodeShip | cicd
AppVeyor | cicd
Bitrise | cicd
GoCD | cicd
CruiseControl | cicd
Capistrano | cicd | | Ruby
Deployer | cicd | deployer.org | PHP | everyday exact
Blue-Green Deployment | cicd | blue/green deployment; blue green deployments; blue-green deployments
Canary Releases | cicd | canary deployment; canary deployments
Feature Flags | cicd | feature flag; feature toggles
Trunk-Based Development | vcs | trunk based development
ClearCase | vcs | rational clearcase
Team Foundation Version Control | vcs | tfvc | Azure DevOps
Plastic SCM | vcs
Bazaar | vcs | |  | everyday exact
Gitea | vcs | | Git
Gogs | vcs | | Git
Phabricator | vcs
Monorepo | vcs | monorepos
Nx | build | nx monorepo | | everyday exact
Turborepo | build
Lerna | build
Conan | build | conan package manager | C++ | everyday exact
vcpkg | build | | C++
Meson | build | |  | everyday exact
Ninja | build | ninja build | | everyday exact
Leiningen | build | | Clojure
Rake | build | | Ruby | everyday exact
Bundler | build | | Ruby | everyday exact
RubyGems | build | | Ruby
Pipenv | build | | Python
Conda | build | anaconda? | Python
setuptools | build | | Python
Verdaccio | build | | npm
Homebrew | build | |  | everyday exact
LLVM | build
Mend Renovate | build | renovate bot; dependabot
Honeycomb | observ | honeycomb.io | | everyday exact
Instana | observ
Lightstep | observ
SigNoz | observ
Mimir | observ | grafana mimir | Prometheus | everyday exact
Telegraf | observ | | InfluxDB | everyday exact
Beats | observ | filebeat; metricbeat | Elasticsearch | everyday exact
Icinga | observ
Munin | observ
Sensu | observ
OpsGenie | observ
VictorOps | observ
Sumo Logic | observ | sumologic
Papertrail | observ
Rollbar | observ
Bugsnag | observ
Raygun | observ
Pingdom | observ
SolarWinds | observ
StatsD | observ
Graphite | observ | |  | everyday exact
Observability | observ
`);
