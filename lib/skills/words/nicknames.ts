import { cueLines } from './lexicon';

/** What people call a stack or themselves: nothing is stated, the skills are implied. */
export const nicknameCues = cueLines(`
means MongoDB+Express+React+Node.js: mern, mern stack
means MongoDB+Express+Angular+Node.js: mean stack, mean-stack
means MongoDB+Express+Vue.js+Node.js: mevn, mevn stack
means PostgreSQL+Express+React+Node.js: pern, pern stack
means Linux+Apache HTTP Server+MySQL+PHP: lamp stack, lamp-stack, lamp developer, lamp server*, lamp environment
means Linux+nginx+MySQL+PHP: lemp, lemp stack
means Tailwind CSS+Alpine.js+Laravel+Livewire: tall stack
means JavaScript: jamstack, jam stack
means Ruby: rubyist*
means Python: pythonista*, pythonic
means Go: gopher, gophers
means Rust: rustacean*
means Perl: perl monk*, perl monger*
means Clojure: clojurian*
means Haskell: haskeller*
means Scala: scalawag*
means Kubernetes: k8s native, kubestronaut*
means Angular: angularian*
means Django: djangonaut*
means Drupal: drupalist*
means .NET: dotnetter*
`);
