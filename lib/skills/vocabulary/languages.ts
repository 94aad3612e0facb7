import { skillLines } from './entry';

/** Programming, query and scripting languages. Form of a line: see `entry.ts`. */
export const languages = skillLines(`
Java | lang | core java; java se; javase; jdk; j2se; openjdk | JVM
JavaScript | lang | java script; ecmascript; es6; es2015; es2020; vanilla js; js
TypeScript | lang | type script; ts
Python | lang | cpython
Go | lang | golang; go lang; go-lang; go (programming language); go programming language | | everyday exact | _ to; _ live; _ for; _ through; _ beyond; _ the; _ into; pokemon _; let _; _ back; _ wild; _ green; _ big
Rust | lang | rust-lang; rustlang; rust (programming language); rust programming language | | everyday exact
C | lang | ansi c; c99; c11; c language; c programming; c (programming language); c programming language | | everyday exact | vitamin _; series _; plan _; grade _; class _; level _; type _; option _; hepatitis _; section _; usb _; round _; phase _; tier _
C++ | lang | cpp; c plus plus; modern c++
C# | lang | csharp; c sharp; c-sharp; c♯ | .NET
F# | lang | fsharp; f sharp | .NET
VB.NET | lang | visual basic .net; vb .net | .NET
Visual Basic | lang | vb6; vb 6
VBA | lang | visual basic for applications
PHP | lang
Ruby | lang | ruby (programming language); ruby programming language |  | everyday exact | _ red; _ wedding
Perl | lang
Raku | lang | perl 6 | | everyday
Scala | lang | scala 3 | JVM | named
Kotlin | lang | | ~JVM
Groovy | lang | apache groovy | JVM | named
Clojure | lang | | JVM
ClojureScript | lang
Elixir | lang | elixir (programming language); elixir programming language |  | everyday
Erlang | lang | erlang/otp
Haskell | lang
OCaml | lang
Elm | lang | |  | everyday exact
Lua | lang
LuaJIT | lang | | Lua
Dart | lang | dart (programming language); dart programming language |  | everyday exact
Swift | lang | swift (programming language); swift programming language |  | everyday exact | _ payment; _ payments; _ messages; _ message; _ mt; _ network; _ code; _ codes; taylor _; jonathan _
Objective-C | lang | objective c; objc; obj-c
R | lang | r language; r programming; rstudio; r (programming language); r programming language | | everyday exact | _ rating
Julia | lang | julialang; julia (programming language); julia programming language | | everyday exact
MATLAB | lang
Crystal | lang | crystal-lang; crystal (programming language); crystal programming language | | everyday exact
Nim | lang | nim-lang; nim (programming language); nim programming language | | everyday exact
Zig | lang | ziglang; zig (programming language); zig programming language | | everyday exact
D | lang | dlang; d (programming language); d programming language | | everyday exact | vitamin _; series _; plan _; grade _; class _; section _; round _
V | lang | vlang | | everyday exact | series _; part _; chapter _
COBOL | lang
Fortran | lang
Pascal | lang | object pascal | | everyday exact
Delphi | lang | embarcadero delphi | | named place
Ada | lang | ada (programming language); ada programming language |  | everyday exact
Lisp | lang | common lisp
Scheme | lang | |  | everyday exact | bonus _; pension _; color _; colour _; naming _; benefit _; savings _; url _; work _; cycle _
Racket | lang | |  | everyday exact
Prolog | lang
Smalltalk | lang
ABAP | lang | sap abap
Apex | lang | salesforce apex | | everyday exact
Solidity | lang
Bash | lang | bash scripting; bash script | Shell
Shell | lang | shell script; shell scripting; unix shell; zsh; ksh | | everyday
PowerShell | lang | power shell; pwsh
Assembly | lang | assembler; x86 assembly; asm | | everyday
SQL | lang | structured query language
T-SQL | lang | tsql; transact-sql; transact sql | SQL Server; SQL
PL/SQL | lang | plsql; pl sql; pl-sql | Oracle Database; SQL
PL/pgSQL | lang | plpgsql | PostgreSQL; SQL
JCL | lang
CoffeeScript | lang | coffee script | JavaScript
Haxe | lang
Hack | lang | hacklang | | everyday exact
Tcl | lang | tcl/tk
AWK | lang | gawk
Visual FoxPro | lang | foxpro; vfp
PureScript | lang
ReScript | lang | reasonml
Gleam | lang | |  | everyday exact
Mojo | lang | |  | everyday exact
APL | lang | |  | everyday exact
RPG | lang | rpgle; rpg iv; as/400 rpg | | everyday exact
Vyper | lang
Move | lang | move language | | everyday exact
VHDL | lang
Verilog | lang | systemverilog
SAS | lang | sas programming | | everyday exact
GLSL | lang
Processing | lang | processing.org | | everyday exact
Q# | lang
Ballerina | lang | |  | everyday exact
GDScript | lang
Progress OpenEdge | lang | openedge; progress 4gl
XQuery | lang
SPARQL | lang
Cypher | lang | cypher query language | Neo4j | everyday exact
JSX | lang | tsx | React
LabVIEW | lang
PL/I | lang | pl1
`);
