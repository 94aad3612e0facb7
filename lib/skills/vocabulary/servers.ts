import { skillLines } from './entry';

/** Containers, servers, operating systems and networks. Form of a line: see `entry.ts`. */
export const servers = skillLines(`
Docker | container | dockers; dockerfile; docker swarm; dockerised; dockerized; dockerizing; dockerising; dockerisation; dockerization; dockerize; dockerise; dockerfiles | | company
Docker Compose | container | docker-compose; docker-compose.yml; docker-compose.yaml; compose.yaml | Docker
containerd | container
Podman | container
LXC | container
Kubernetes | container | k8s; k8; kubernetes cluster | Docker
OpenShift | container | red hat openshift | Kubernetes
Rancher | container | | Kubernetes
Helm | container | helm charts; helm chart | Kubernetes | everyday exact
Kustomize | container | | Kubernetes
Istio | container | | Kubernetes
Linkerd | container | | Kubernetes
Envoy | server | envoy proxy | | everyday exact
Knative | container | | Kubernetes
Nomad | container | hashicorp nomad | | everyday exact
Consul | container | hashicorp consul | | everyday exact
Mesos | container | apache mesos
nginx | server | nginx plus
Apache HTTP Server | server | apache?; apache2; httpd; apache httpd
IIS | server | internet information services
Tomcat | server | apache tomcat | Java
Jetty | server | eclipse jetty | Java | named
WildFly | server | jboss; jboss eap | Java
WebLogic | server | oracle weblogic; bea weblogic | Java
WebSphere | server | ibm websphere | Java
GlassFish | server | | Java
HAProxy | server | ha proxy
Traefik | server
Caddy | server | |  | everyday exact
Kong | server | kong gateway | | everyday exact company
Gunicorn | server | | Python
uWSGI | server | | Python
Puma | server | | Ruby | everyday exact
Passenger | server | phusion passenger | | everyday exact
PM2 | server | | Node.js
Kestrel | server | | .NET | everyday exact
Linux | os | gnu/linux; linux administration
Unix | os
Ubuntu | os | | Linux
Debian | os | | Linux
CentOS | os | | Linux
RHEL | os | red hat enterprise linux; red hat?; redhat | Linux | company
Alpine Linux | os | alpine? | Linux
Windows Server | os
macOS | os | mac os; os x
Solaris | os | |  | named
AIX | os
TCP/IP | net | tcp ip
HTTP | net | https; http/2
TLS | net | ssl; ssl/tls
DNS | net
Mainframe | os | z/os; ibm mainframe
CICS | server
FTP | net | sftp
Yocto | os
FreeRTOS | os
SNMP | net
BGP | net
K3s | container | | Kubernetes
minikube | container | | Kubernetes
kubectl | container | | Kubernetes
Tekton | container | | Kubernetes
Harbor | container | goharbor | | everyday exact
Portainer | container | | Docker
Calico | container | | Kubernetes | everyday exact
Cilium | container | | Kubernetes
Service Mesh | container
Skaffold | container | | Kubernetes
Buildah | container
CRI-O | container | | Kubernetes
Mesosphere | container | dc/os; marathon?
Apache Karaf | server
OSGi | server | | Java
Apache Traffic Server | server
Squid | server | squid proxy | | everyday exact
lighttpd | server
OpenResty | server | | nginx
Uvicorn | server | | Python
Hypercorn | server | | Python
Unicorn | server | unicorn server | Ruby | everyday exact
FrankenPHP | server | | PHP
RoadRunner | server | | PHP | everyday exact
Payara | server | | Java
Undertow | server | | Java | everyday exact
Fedora | os | | Linux | everyday exact
Arch Linux | os | | Linux
SUSE | os | opensuse; sles | Linux
Gentoo | os | | Linux
Rocky Linux | os | almalinux | Linux
NixOS | os | | Linux
Nix | os | nixpkgs | | everyday exact
FreeBSD | os
OpenBSD | os
systemd | os | | Linux
eBPF | os | | Linux
QNX | os
VxWorks | os
Zephyr | os | zephyr rtos | | everyday exact
RTOS | os
IBM i | os | as/400; as400; iseries
OpenVMS | os
VPN | net
WireGuard | net
OpenVPN | net
IPsec | net
OSPF | net
MPLS | net
DHCP | net
SSH | net
Load Balancing | net | load balancer; load balancers
CDN | net | content delivery network
HTTP/3 | net | quic
UDP | net
BIND | net | |  | everyday exact
iptables | net | nftables | Linux
pfSense | net
Cisco | net | cisco ios | | company
Firewalls | net
`);
