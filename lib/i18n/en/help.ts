/** Two texts: how matching works and where it fails; what is read and where it stays. One paragraph or point a key. */
import { define } from '../catalogue';

export const helpText = define('help', {
  help: 'Help',

  matching: 'How matching works and where it fails',
  matchingLead:
    'Roledex compares words. It finds the skills a profile states, shows where, and adds up points by a fixed rule. It learns nothing, and it never rejects or hides anyone.',
  findTitle: 'How a skill is found',
  find1:
    'Every skill has a name and other spellings in a list that ships with Roledex. The longest name wins: “React Native” is not React.',
  find2:
    'Words of everyday language, such as Go, Swift or Spring, count only where their surroundings speak of software.',
  find3:
    '“No AWS” and “never used Kafka” are shown as Says no. “Currently learning Rust” is an intent, and gives no points.',
  find4:
    'Some skills follow from others: who states PostgreSQL is taken to know SQL. That is shown as Implied, with the reason. What only often goes together, such as Kotlin and the JVM, is marked as likely. Aurora is MySQL or PostgreSQL: it counts where either is enough.',
  find5:
    'You can add skills, spellings and rules of your own under Settings, Own words. Your words come before the list, and what is open is matched anew at once.',
  measuredTitle: 'How often it is right',
  measured1:
    'In 5,289 sentences of real job advertisements with 2,121 skills marked by people (November 2026), 99.5 of 100 skills shown were marked, 99.7 of 100 marked ones were found, and 99.7 of 100 of those under the right name. These sentences were at hand while the rules were written: expect somewhat less on others.',
  measured2:
    'Profiles are harder than advertisements: denials, wishes, employers and first names. For those there are some 900 texts with the right answer, 411 of them written by others; all are answered right, and every change of the rules is held against all of them.',
  measured3: 'No figure says how often a profile itself is right.',

  statesTitle: 'What the five states mean',
  states1: 'Stated: the profile says it. Open the row to read the sentences.',
  states2: 'Implied: it follows from something that is stated.',
  states3: 'Says no: the profile denies it.',
  states4:
    'Not stated: every section that could say it was read, and none does. The person may well know it: ask.',
  states5:
    'Not read yet: a section that could say it was not loaded on the page, hidden from you, or cut short.',
  scoreTitle: 'How the score is made (match rule 1)',
  score1:
    'Each requirement has a weight: 3 for a must, 1 for a nice to have, unless you change it. Its points are the weight times a credit.',
  score2:
    'Stated gives the whole credit, implied gives half, not stated and says no give none. Where one of several skills is enough, the best of them counts.',
  score3:
    'With wanted years, stated gives the years found divided by the years wanted, and never more than the whole. If no years can be found, the credit is whole and the row says “years not stated”.',
  score4:
    'Years come from the profile’s own words or from the dates of positions that name the skill. Positions that overlap count once, a position that goes on counts up to the day of reading, and one without dates counts nothing. Years made of year-only dates carry a ≈.',
  score5:
    'What is not read yet counts neither for nor against. Until all is read, the score is “so far”, and the range says where it can end.',
  score6:
    'The score is 100 times points over weight, rounded. The opened sheet shows each requirement’s part. Lists are sorted by must-haves stated, then by the low end of the range.',
  score7: 'The number of the rule and of the vocabulary is kept with every stored score.',
  failsTitle: 'Where it fails',
  fails1: 'People leave out what they take for granted. A short profile scores low whoever wrote it.',
  fails2: 'People also write what they want to be found for. Stated is not proven.',
  fails3: 'A skill that is not in the list, or is spelt in a way the list does not have, is not found.',
  fails4:
    'Negation and intent are recognised by their usual words in some languages. An unusual sentence can be taken the wrong way; the quote shows it.',
  fails5: 'A skill in the description of a team, a customer or a product may be taken for the person’s own.',
  fails6:
    'Dates are as good as the profile. A skill named in one line of a long position is counted for the whole of it.',
  fails7:
    'When a site changes its pages, a section can become unreadable. It is then shown as not read, never as empty.',
  fails8:
    'Nothing about age, gender, origin or personality is inferred, so nothing is corrected for them either.',
  useTitle: 'How to use it',
  use1: 'As an aid for what to read first. Read the quotes before you decide, and ask where nothing is stated.',
  use2: 'Do not reject by the score alone. In many places the law forbids a decision that nobody has looked at, and asks you to be able to explain it.',

  privacy: 'What is read and where it stays',
  privacyLead:
    'Nothing is read before you agree, nothing while the panel is closed, and nothing is sent anywhere.',
  readTitle: 'What is read',
  read1:
    'The page in the tab beside the open panel: a person’s name, headline, place, about text, work history, education, skills, languages, certifications and links, as far as the page shows them. No photo.',
  read2:
    'Only what is on the page already. Roledex never clicks, scrolls, opens, fetches or types there, and puts nothing into it. What is hidden or not loaded is named as not read.',
  read3: 'On a list: the people whose rows are shown. On a job posting: the posting.',
  read4: 'On Upwork, no e-mail address, phone number or outside contact is read.',
  read5: 'Private windows are never read.',
  staysTitle: 'Where it stays',
  stays1:
    'What is read is kept in the browser’s memory until the browser closes, so that the panel can show it. It is stored only when you press Save.',
  stays2:
    'Saved people, roles and notes are in a database of this browser on this computer, readable by whoever can use this browser profile. There is no server and no account.',
  stays3:
    'The extension cannot make network requests; its own security policy forbids them to every part of it.',
  stays4:
    'It leaves as a file that you export. Every export of people is listed under Privacy with its day and columns.',
  stays5: 'Removing Roledex from the browser deletes the library. Export everything first, under Settings.',
  controlTitle: 'What you can do',
  control1:
    'Each site can be switched off in Settings, and the browser can withdraw its permission at any time.',
  control2:
    'Erasing a person removes them from every table, note, history and list of exports. Files that you exported earlier are out of reach: delete them yourself.',
  control3:
    'If you choose so, an erased person is remembered as a salted hash, so that you are warned before saving them again.',
  termsTitle: 'What sites say about it',
  terms1:
    'LinkedIn’s user agreement bars add-ons that copy profiles, also when a person presses the button. Other sites have similar terms. Using Roledex there can put your account at risk, and no wording here changes that. The choice is yours.',
  terms2: 'Roledex does not hide that it is there, and nobody can promise that a site does not notice.',
  lawTitle: 'What the law may ask of you',
  law1: 'Whoever keeps data about people needs a reason, must tell them within a month in much of Europe, must answer when they ask, and must not keep the data for ever. Roledex keeps the dates under Privacy. This is no legal advice.',
});
