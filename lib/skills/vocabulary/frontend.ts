import { skillLines } from './entry';

/** What runs in a browser or on a phone, and what builds it. Form of a line: see `entry.ts`. */
export const frontend = skillLines(`
HTML | frontend | xhtml
CSS | frontend
Sass | frontend | scss
Xamarin | mobile | | .NET; C#
Next.js | frontend | nextjs; next js | React; JavaScript
Nuxt | frontend | nuxt.js; nuxtjs | Vue.js; JavaScript
Remix | frontend | remix.run | React | everyday exact
React | frontend | react.js; reactjs; react js | JavaScript
React Native | mobile | react-native | React; JavaScript
Redux | frontend | redux toolkit | React | named
Angular | frontend | | TypeScript
Figma | frontend | |  | company
UI design | frontend | ux design?; ui/ux?; ux/ui?; user interface design? | | everyday
AngularJS | frontend | angular.js; angular js | JavaScript
Vue.js | frontend | vue; vuejs; vue js | JavaScript
Svelte | frontend | sveltekit | JavaScript
Ember.js | frontend | ember?; emberjs | JavaScript | everyday
Backbone.js | frontend | backbonejs; backbone? | JavaScript | everyday
jQuery | frontend | j query | JavaScript
Bootstrap | frontend | twitter bootstrap | CSS | named
Tailwind CSS | frontend | tailwind | CSS
RxJS | frontend | | JavaScript
AJAX | frontend
Android | mobile | android sdk | Java or Kotlin
iOS | mobile
Flutter | mobile | | Dart | named
Ionic | mobile | |  | named
Unity | game | unity3d | | everyday exact company | _ of
Vuex | frontend | | Vue.js
NgRx | frontend | | Angular
Less | frontend | less css | CSS | everyday exact
D3.js | frontend | d3; d3js | JavaScript
Bulma | frontend | | CSS | everyday
Gatsby | frontend | gatsby.js | React | everyday exact
SAPUI5 | frontend | ui5 | SAP
Cordova | mobile | apache cordova; phonegap
UIKit | mobile | | Swift
Core Data | mobile | | Swift | exact
Cocoa | mobile | | Objective-C | everyday exact
Astro | frontend | astro.build | JavaScript | everyday exact
SolidJS | frontend | solid.js | JavaScript
Preact | frontend | | JavaScript
Qwik | frontend | | JavaScript
Alpine.js | frontend | alpinejs | JavaScript
htmx | frontend | | HTML
Stimulus | frontend | stimulusjs | JavaScript | everyday exact
Lit | frontend | lit-element; litelement | JavaScript | everyday exact
Knockout.js | frontend | knockoutjs; knockout? | JavaScript
MobX | frontend | | React
Zustand | frontend | | React
Pinia | frontend | | Vue.js
Vuetify | frontend | | Vue.js
Quasar | frontend | quasar framework | Vue.js | everyday exact
Material UI | frontend | mui; material-ui | React
Ant Design | frontend | antd | React
Chakra UI | frontend | | React
shadcn/ui | frontend | shadcn | React
Storybook | frontend | |  | everyday exact
React Query | frontend | tanstack query | React
React Router | frontend | | React
Redux-Saga | frontend | redux saga | Redux
PostCSS | frontend | | CSS
Stylus | frontend | | CSS | everyday exact
styled-components | frontend | styled components | React
Rollup | build | rollup.js | JavaScript | everyday exact
esbuild | build | | JavaScript
Parcel | build | parcel.js | JavaScript | everyday exact
Turbopack | build | | JavaScript
Gulp | build | gulp.js | JavaScript | everyday
Grunt | build | grunt.js | JavaScript | everyday exact
Three.js | frontend | threejs | JavaScript
Highcharts | frontend | | JavaScript
Chart.js | frontend | chartjs | JavaScript
Leaflet | frontend | leaflet.js; leafletjs | JavaScript | everyday exact
Mapbox | frontend
Ext JS | frontend | extjs; sencha | JavaScript
Kendo UI | frontend | telerik | JavaScript
Silverlight | frontend | | .NET
Web Components | frontend
PWA | frontend | progressive web app; progressive web apps | | exact
Handlebars | frontend | handlebars.js | JavaScript | everyday exact
Mustache | frontend | mustache.js | JavaScript | everyday exact
Pug | frontend | pug.js; pugjs | JavaScript | everyday exact
EJS | frontend | | Node.js | exact
SwiftUI | mobile | swift ui | Swift
Jetpack Compose | mobile | | Android; Kotlin
Kotlin Multiplatform | mobile | kmp; kmm | Kotlin
Expo | mobile | expo.dev | React Native | everyday exact
Capacitor | mobile | capacitorjs | JavaScript | everyday exact
Unreal Engine | game | unreal; ue4; ue5 | C++
Godot | game | godot engine
Sketch | frontend | |  | everyday exact
Adobe XD | frontend
WCAG | frontend | web accessibility | | exact
WebGL | frontend | | JavaScript
`);
