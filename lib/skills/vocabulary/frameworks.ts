import { skillLines } from './entry';

/** Server frameworks, libraries, runtimes and content management systems. Form of a line: see `entry.ts`. */
export const frameworks = skillLines(`
Node.js | runtime | nodejs; node js; node? | JavaScript
Deno | runtime | | JavaScript
Bun | runtime | bun.js | JavaScript | everyday exact
JVM | runtime | java virtual machine
.NET | runtime | dotnet; dot net; .net framework; . net; .net core; dotnet core; net core
Mono | runtime | | .NET | everyday exact
GraalVM | runtime | | JVM
Java EE | framework | j2ee; javaee; jee; jakarta ee; java enterprise edition | Java
Spring | framework | spring framework; spring core | Java | everyday exact | the _; _ of; early _; late _; this _; last _; next _
Spring Boot | framework | springboot; spring-boot | Spring; Java
Spring MVC | framework | | Spring; Java
Spring Cloud | framework | | Spring; Java
Spring Security | framework | | Spring; Java
Spring Data | framework | spring data jpa | Spring; Java
Spring Batch | framework | | Spring; Java
Spring WebFlux | framework | webflux | Spring; Java
Spring Integration | framework | | Spring; Java
EJB | framework | enterprise javabeans | Java EE; Java
JSP | framework | java server pages; javaserver pages | Java
JSF | framework | javaserver faces; java server faces | Java
Servlets | framework | servlet; java servlets | Java
Struts | framework | apache struts | Java
Quarkus | framework | | Java
Micronaut | framework | | Java
Vert.x | framework | vertx | Java
Dropwizard | framework | | Java
Play Framework | framework | play!; playframework | Scala
Akka | framework | akka streams; akka http
Ktor | framework | | Kotlin
Grails | framework | | Groovy
Vaadin | framework | | Java
Apache Camel | framework | camel? | Java
MuleSoft | framework | mule esb; mule?; anypoint | | everyday company
Apache Wicket | framework | wicket? | Java
GWT | framework | google web toolkit | Java
Netty | framework | | Java
Lombok | framework | | Java
RxJava | framework | | Java
Project Reactor | framework | | Java
ASP.NET | framework | asp net; asp .net; asp. net | .NET; C#
ASP.NET Core | framework | asp.net core mvc | ASP.NET; .NET; C#
ASP.NET MVC | framework | | ASP.NET; .NET; C#
Classic ASP | framework | active server pages; asp?
WCF | framework | windows communication foundation | .NET
WPF | framework | windows presentation foundation | .NET
WinForms | framework | windows forms; winform | .NET
Blazor | framework | | .NET; C#
LINQ | framework | | .NET
SignalR | framework | | .NET
Hangfire | framework | | .NET
Umbraco | cms | | .NET
Express | framework | express.js; expressjs; express js | Node.js; JavaScript | everyday exact | server _; studio _; american _; polar _; orient _; federal _; outlook _
NestJS | framework | nest.js; nest js | Node.js; ~TypeScript
Koa | framework | koa.js; koajs | Node.js; JavaScript | named
Fastify | framework | | Node.js; JavaScript
Hapi | framework | hapi.js; hapijs | Node.js; JavaScript | named
Sails.js | framework | sailsjs | Node.js; JavaScript
Meteor | framework | meteor.js; meteorjs | Node.js; JavaScript | everyday exact
AdonisJS | framework | adonis.js | Node.js; TypeScript
LoopBack | framework | loopback.io | Node.js | everyday
FeathersJS | framework | feathers.js | Node.js
Strapi | cms | | Node.js
Socket.IO | framework | socketio; socket io | Node.js; WebSocket
Django | framework | | Python | named
Django REST Framework | framework | drf; django rest | Django; Python
Flask | framework | | Python | named
FastAPI | framework | fast api | Python
Tornado | framework | | Python | everyday exact
Pyramid | framework | | Python | everyday exact
Sanic | framework | | Python
aiohttp | framework | | Python
Bottle | framework | | Python | everyday exact
Pydantic | framework | | Python
asyncio | framework | | Python
Twisted | framework | | Python | everyday exact
Ruby on Rails | framework | rails?; ror; rubyonrails | Ruby | | british _; hand _; guard _
Sinatra | framework | | Ruby | everyday exact
Hanami | framework | | Ruby
Laravel | framework | | PHP
Lumen | framework | | PHP | everyday
Symfony | framework | | PHP
CodeIgniter | framework | code igniter | PHP
Yii | framework | | PHP
Zend Framework | framework | zend; laminas | PHP
CakePHP | framework | cake php | PHP
Slim | framework | slim framework | PHP | everyday exact
Phalcon | framework | | PHP
WordPress | cms | word press | PHP
Drupal | cms | | PHP
Joomla | cms | | PHP
Magento | cms | adobe commerce | PHP
Shopify | cms | |  | company
TYPO3 | cms | | PHP
Phoenix | framework | phoenix framework; phoenix liveview | Elixir | everyday exact place
OTP | framework | |  | everyday exact
Gin | framework | gin gonic; gin-gonic | Go | everyday exact
Echo | framework | labstack echo | Go | everyday exact | amazon _; _ dot; _ show; alexa _
Fiber | framework | gofiber; go fiber | Go | everyday exact
Chi | framework | go-chi | Go | everyday exact
Beego | framework | | Go
Buffalo | framework | gobuffalo | Go | everyday exact
Actix | framework | actix-web; actix web | Rust
Axum | framework | | Rust
Rocket | framework | rocket.rs | Rust | everyday exact
Tokio | framework | | Rust
Boost | framework | boost c++; boost libraries | C++ | everyday exact
Qt | framework | | C++
STL | framework | | C++ | named
Vapor | framework | | Swift | everyday exact
WebAssembly | runtime | wasm
OpenGL | lib
Ramda | lib | ramda.js | JavaScript
JAXB | lib | | Java
JSTL | framework | | Java
JTA | lib | | Java
Eureka | framework | netflix eureka | Spring Cloud | everyday exact
Ribbon | framework | netflix ribbon | Spring Cloud | everyday exact
Hystrix | framework | netflix hystrix | Java
Dagger | framework | dagger 2 | Java | everyday exact
Retrofit | lib | | Java | everyday exact
SharePoint | cms | share point
Spree | cms | spree commerce | Ruby on Rails | everyday
Spring Cloud Gateway | framework | | Spring Cloud
Helidon | framework | | Java
Javalin | framework | | Java
Apache CXF | framework | cxf | Java
Jackson | lib | fasterxml; jackson databind | Java; JSON | everyday exact
Guava | lib | google guava | Java | everyday exact
Guice | lib | google guice | Java
MapStruct | lib | | Java
Log4j | lib | log4j2 | Java
SLF4J | lib | | Java
Logback | lib | | Java
Apache POI | lib | | Java
JavaFX | framework | java fx | Java
Swing | framework | java swing | Java | everyday exact
PrimeFaces | framework | | JSF
Resilience4j | lib | | Java
Thymeleaf | framework | | Java
Liferay | cms | | Java
AEM | cms | adobe experience manager | Java | exact
Alfresco | cms | | Java
Exposed | orm | | Kotlin | everyday exact
http4s | framework | | Scala
ZIO | framework | | Scala | exact
Cats | lib | cats effect; typelevel cats | Scala | everyday exact
Slick | orm | | Scala | everyday exact
Lagom | framework | | Scala
Ring | framework | | Clojure | everyday exact
Compojure | framework | | Clojure
.NET MAUI | framework | maui | .NET
AutoMapper | lib | | .NET
MediatR | lib | | .NET
Orleans | framework | microsoft orleans | .NET | everyday exact
Serilog | lib | | .NET
Polly | lib | | .NET | everyday exact
Autofac | lib | | .NET
ABP Framework | framework | abp.io | ASP.NET Core
Sitecore | cms | | .NET
Kentico | cms | | .NET
DotNetNuke | cms | dnn platform | .NET
Orchard Core | cms | orchard cms | .NET
Hono | framework | hono.js | TypeScript
Elysia | framework | elysiajs | Bun
Moleculer | framework | | Node.js
Restify | framework | | Node.js
Polka | framework | polka.js | Node.js | everyday exact
Nitro | framework | nitro.js | Node.js | everyday exact
Electron | framework | electron.js; electronjs | Node.js; JavaScript | everyday exact
Tauri | framework | | Rust
Payload CMS | cms | payloadcms | Node.js
Ghost | cms | ghost cms | Node.js | everyday exact
KeystoneJS | cms | keystone.js | Node.js
Directus | cms
Contentful | cms
Sanity | cms | sanity.io | | everyday exact
Storyblok | cms
Prismic | cms
Lodash | lib | | JavaScript
Zod | lib | | TypeScript | everyday exact
Passport.js | lib | passportjs | Node.js
Starlette | framework | | Python
Litestar | framework | | Python
CherryPy | framework | | Python
Falcon | framework | | Python | everyday exact
Quart | framework | | Python | everyday exact
Bottle.py | framework | | Python
web2py | framework | | Python
Zope | framework | | Python
Plone | cms | | Python
Wagtail | cms | | Django | named
Marshmallow | lib | | Python | everyday exact
Scrapy | framework | | Python
Beautiful Soup | lib | beautifulsoup; bs4 | Python
Requests | lib | python requests | Python | everyday exact
Tortoise ORM | orm | | Python
Peewee | orm | | Python | everyday exact
SQLModel | orm | | FastAPI; SQLAlchemy
Alembic | orm | | SQLAlchemy | everyday exact
Gevent | lib | | Python
Dramatiq | queue | | Python
Grape | framework | grape api | Ruby | everyday exact
Roda | framework | | Ruby | everyday exact
dry-rb | framework | | Ruby
Hotwire | framework | turbo/stimulus | Ruby on Rails | everyday exact
Devise | lib | devise gem | Ruby on Rails | everyday exact
Capybara | test | | Ruby | everyday exact
Minitest | test | | Ruby
Sequel | orm | | Ruby | everyday exact
Livewire | framework | laravel livewire | Laravel
Inertia.js | framework | inertiajs | Laravel
Laravel Octane | framework | octane? | Laravel
Filament | framework | filamentphp | Laravel | everyday exact
Blade | framework | laravel blade; blade templates | Laravel | everyday exact
Twig | framework | twig templates | PHP | everyday exact
API Platform | framework | | Symfony | everyday exact
Mezzio | framework | zend expressive | PHP
FuelPHP | framework | | PHP
ReactPHP | framework | | PHP
Swoole | framework | openswoole | PHP
PrestaShop | cms | | PHP
WooCommerce | cms | woo commerce | WordPress
OpenCart | cms | | PHP
Shopware | cms | | Symfony
Sylius | cms | | Symfony
Craft CMS | cms | | PHP
OctoberCMS | cms | october cms | Laravel
MediaWiki | cms | | PHP
Moodle | cms | | PHP
BigCommerce | cms
Ecto | orm | | Elixir
Oban | queue | | Elixir
LiveView | framework | phoenix live view | Phoenix
Nerves | framework | nerves project | Elixir | everyday exact
Yesod | framework | | Haskell
Servant | framework | | Haskell | everyday exact
Go kit | framework | gokit; go-kit | Go
go-zero | framework | | Go
Iris | framework | iris web framework | Go | everyday exact
sqlx | orm
sqlc | orm | | Go
ent | orm | entgo | Go | everyday
Cobra | lib | spf13/cobra | Go | everyday exact
Serde | lib | | Rust
Warp | framework | | Rust | everyday exact
SeaORM | orm | sea-orm | Rust
Tonic | framework | | Rust | everyday exact
Hyper | lib | hyper.rs | Rust | everyday exact
Leptos | framework | | Rust
Boost.Asio | lib | asio | C++
POCO | lib | poco libraries | C++ | everyday exact
MFC | framework | microsoft foundation classes | C++
Drogon | framework | | C++
Perl Catalyst | framework | catalyst? | Perl
Mojolicious | framework | | Perl
Dancer | framework | dancer2 | Perl | everyday exact
`);
