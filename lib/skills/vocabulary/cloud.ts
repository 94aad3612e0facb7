import { skillLines } from './entry';

/** Cloud providers, their services, and infrastructure as code. Form of a line: see `entry.ts`. */
export const cloud = skillLines(`
Firebase | cloud | google firebase | GCP
AWS | cloud | amazon web services; amazon-web-services; aws cloud | | company
Azure | cloud | microsoft azure; ms azure; azure cloud | | named
GCP | cloud | google cloud platform; google cloud; google-cloud-platform
IBM Cloud | cloud | bluemix
Oracle Cloud | cloud | oci?; oracle cloud infrastructure
Alibaba Cloud | cloud | aliyun
DigitalOcean | cloud | digital ocean | | company
Heroku | cloud | |  | company
Linode | cloud
OpenStack | cloud
Cloudflare | cloud | |  | company
Cloudflare Workers | cloud | | Cloudflare
Vercel | cloud | |  | company
Netlify | cloud | |  | company
Render | cloud | |  | everyday exact
Fly.io | cloud
Cloud Foundry | cloud | cloudfoundry; pivotal cloud foundry; pcf
VMware | cloud | vsphere; esxi | | company
EC2 | cloud | amazon ec2; aws ec2 | AWS
S3 | cloud | amazon s3; aws s3 | AWS
AWS Lambda | cloud | lambda?; aws lambdas | AWS; Serverless
ECS | cloud | amazon ecs; aws ecs | AWS; Docker
EKS | cloud | amazon eks; aws eks | AWS; Kubernetes
Fargate | cloud | aws fargate | AWS
API Gateway | cloud | aws api gateway; amazon api gateway
CloudFront | cloud | amazon cloudfront | AWS
Route 53 | cloud | route53 | AWS
IAM | cloud | aws iam
VPC | cloud | aws vpc; vpcs
Step Functions | cloud | aws step functions | AWS
Elastic Beanstalk | cloud | aws elastic beanstalk | AWS
AppSync | cloud | aws appsync | AWS; GraphQL
AWS Glue | cloud | glue? | AWS
Athena | cloud | amazon athena; aws athena | AWS | everyday exact
EMR | cloud | amazon emr; aws emr | AWS | named exact
AKS | cloud | azure kubernetes service | Azure; Kubernetes
Azure Functions | cloud | azure function | Azure; Serverless
Azure App Service | cloud | app service | Azure
GKE | cloud | google kubernetes engine | GCP; Kubernetes
Cloud Run | cloud | google cloud run | GCP
Cloud Functions | cloud | google cloud functions | GCP; Serverless
App Engine | cloud | google app engine; gae | GCP
Terraform | iac | terragrunt
OpenTofu | iac
Pulumi | iac
CloudFormation | iac | aws cloudformation; cloud formation | AWS
AWS CDK | iac | cdk; cloud development kit | AWS
Ansible | iac
Chef | iac | opscode chef | | everyday exact company
Puppet | iac | puppetlabs | | everyday exact company
SaltStack | iac | salt? | | everyday
Vagrant | iac
Packer | iac | |  | everyday exact
Crossplane | iac
ELB | cloud | elastic load balancing; elastic load balancer | AWS
CloudSearch | cloud | amazon cloudsearch | AWS
Parse | cloud | parse platform | | everyday exact
IaC | iac | infrastructure as code; infrastructure-as-code; infrastruktur als code
EBS | cloud | amazon ebs; aws ebs | AWS | exact
EFS | cloud | amazon efs; aws efs | AWS | exact
Amazon ECR | cloud | ecr; aws ecr | AWS; Docker
AWS SAM | cloud | serverless application model | AWS; Serverless
AWS Batch | cloud | | AWS
AWS CodePipeline | cicd | codepipeline | AWS
AWS CodeBuild | cicd | codebuild | AWS
AWS CodeDeploy | cicd | codedeploy | AWS
AWS CodeCommit | vcs | codecommit | AWS
AWS Amplify | cloud | amplify? | AWS
AWS IoT | cloud | aws iot core | AWS
AWS KMS | cloud | kms | AWS
AWS WAF | cloud | | AWS
AWS X-Ray | observ | | AWS
AWS Secrets Manager | cloud | secrets manager | AWS
AWS Systems Manager | cloud | aws ssm | AWS
AWS Organizations | cloud | aws control tower | AWS
Lightsail | cloud | amazon lightsail | AWS
Amazon SES | cloud | aws ses | AWS
Auto Scaling | cloud | autoscaling
ALB | cloud | application load balancer | ELB | exact
LocalStack | cloud | | AWS
Azure Pipelines | cicd | | Azure DevOps
Azure Repos | vcs | | Azure DevOps
Azure Blob Storage | cloud | blob storage | Azure
Azure Logic Apps | cloud | logic apps | Azure
Azure Container Apps | cloud | | Azure
Azure Container Registry | cloud | | Azure
Azure Front Door | cloud | | Azure
Azure Resource Manager | iac | arm templates | Azure
Azure B2C | auth | azure ad b2c | Azure
Bicep | iac | | Azure | everyday exact
Compute Engine | cloud | google compute engine; gce | GCP
Google Cloud Storage | cloud | gcs | GCP
Cloud Build | cicd | google cloud build | GCP
Stackdriver | observ | | GCP
Anthos | cloud | | GCP
Hetzner | cloud | |  | company
OVHcloud | cloud | ovh | | company
Scaleway | cloud
Vultr | cloud
Rackspace | cloud | |  | company
Railway | cloud | railway.app | | everyday exact
Fastly | cloud | |  | company
Akamai | cloud | |  | company
OpenFaaS | cloud | | Serverless
Cloud Computing | cloud
Cloud Native | cloud | cloud-native
Hybrid Cloud | cloud
Private Cloud | cloud
Nutanix | cloud | |  | company
Proxmox | cloud
Hyper-V | cloud | hyperv
KVM | cloud | |  | exact
VirtualBox | cloud
Atlantis | iac | | Terraform | everyday exact
Cloud-init | iac
CFEngine | iac
Rundeck | iac
AWX | iac | ansible tower | Ansible
`);
