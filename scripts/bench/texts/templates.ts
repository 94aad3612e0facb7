/**
 * Parts of job advertisements, written for the bench. `{skill}` is a name of the vocabulary in one of its written forms; `{company}`,
 * `{product}`, `{city}` and `{person}` are invented; `{n}` and `{money}` are numbers.
 */
const lines = (text: string): string[] => text.trim().split('\n');

export const titles = lines(`
Senior Backend Engineer (m/f/d), {skill}
{skill} Developer at {company}, {city} or remote
Software Engineer, Payments Platform
Platform Engineer with {skill} experience
Data Engineer, {city}
Lead Developer {skill} / {skill}
Full-stack Engineer for {product}
Site Reliability Engineer, night shifts paid extra
Working student, tools team
Staff Engineer, search and ranking`);

export const introductions = lines(`
{company} was founded in {city} by two former teachers and now counts {n} colleagues in four countries.
We are {company}, the people behind {product}, which {n} workshops use every day to plan repairs.
Our mission is to make logistics boring: parcels arrive, drivers get home, and nobody has to call a hotline.
{product} is used by farmers, co-operatives and mills to trade grain without paper.
As part of the {company} family you join a stable business with short decision paths and an honest tone.
You would report to {person}, who has been with us since the second office, the one with the leaking roof.
Since our last round of funding we have doubled the engineering group, and we would like to keep its character.
Hospitals in {city} and around it rely on us to know which bed is free, at any hour of the night.
The position is based in {city}; working from home on up to {n} days a month is customary.
We sell nothing to children, take no money from gambling and publish our salaries.`);

export const duties = lines(`
You design and operate services written in {skill} that answer {n} thousand requests a minute.
Migrate the remaining parts of our monolith from {skill} to {skill}
Own the pipeline that moves orders from {skill} into the warehouse every few seconds
Work closely with product managers, designers and the customer desk
Review the changes of your colleagues and have yours reviewed
Take part in the on-call rotation, one week in {n}, with a day off afterwards
Build internal tools with {skill} and {skill}, and retire those that nobody opens
Write the documents that let the next person understand why a decision was made
Improve the observability of our platform with {skill} and {skill}
Plan capacity for the season before the holidays, when traffic grows by a factor of {n}
Help {person} and the security group to keep certificates, secrets and permissions in order
Talk to users in {city} once a quarter and bring back what annoys them
Define interfaces between {product} and the systems of our partners
Automate releases, so that a rollback takes minutes instead of an evening
Mentor two junior engineers and one apprentice`);

export const demands = lines(`
At least {n} years of professional experience with {skill}
Solid knowledge of {skill}, {skill} and {skill}
Hands-on experience with {skill} or {skill} in production
Experience in a {skill} environment, ideally together with {skill}
You know your way around {skill} and are not afraid of {skill}
Very good command of written English; German is a plus, but no condition
A degree in computer science, mathematics or physics, or an equivalent apprenticeship
Relational databases ({skill}) as well as at least one other kind of store, such as {skill}
Ability to explain a trade-off to people who do not write software
Familiarity with containers, {skill} and {skill}
Practical understanding of distributed systems: retries, ordering, back-pressure, clocks
Curiosity, patience and a sense of humour when the build is red
Comfortable with {skill} on the command line
Strong testing habits; we use {skill}, but any framework is fine
Willingness to travel to {city} {n} times a year`);

export const extras = lines(`
Nice to have: {skill}, {skill}, {skill}
Experience with {skill} is a bonus but not required
Contributions to open source, talks at meet-ups, a blog that you are proud of
Exposure to regulated industries such as banking, insurance or medicine
Knowledge of {skill} or a strong wish to learn it
You have run a migration without anybody noticing
Tech stack: {skill}, {skill}, {skill}, {skill}, {skill}
Our tools: {skill} | {skill} | {skill} | {skill}
{skill} certification`);

export const offers = lines(`
Between {money} and {money} a year, depending on what you bring, reviewed every spring
{n} days of paid leave and the whole week between the years
A budget of {money} for books, courses and conferences
A bicycle, a ticket for the trains around {city}, or neither and the difference in cash
Lunch on Tuesdays, cooked by whoever lost the last round of table tennis
Real flexibility: nobody counts hours, and nobody writes to you after dinner
Parental leave for all parents, with part of the salary kept up by {company}
A quiet office near the harbour, with doors that close
Modern equipment of your choice; second-hand is welcome, too
No coding puzzles in the interview, but two hours of pairing on a real ticket`);

export const endings = lines(`
Please send a few lines and your earliest starting date to {person}. No photograph, no age, no cover letter.
{company} hires people of every origin, faith, age, gender and ability. Tell us what you need for the interview.
Questions? Call {person} on weekdays between nine and four.
Applications are read by two engineers, not by a machine; an answer takes up to {n} working days.
Agencies, thank you, but we fill this position ourselves.`);
