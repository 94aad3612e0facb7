import { helpText } from '../../lib/i18n/en/help';
import { useText } from '../../lib/i18n/use-text';
import { type Route, routeHash } from '../../lib/state/route';
import { Page } from '../dashboard/Page';
import styles from './Help.module.css';

type Words = ReturnType<typeof helpText.get>;
interface Chapter {
  title: keyof Words;
  points: readonly (keyof Words)[];
}

const TEXTS = {
  matching: {
    lead: 'matchingLead',
    chapters: [
      { title: 'findTitle', points: ['find1', 'find2', 'find3', 'find4', 'find5'] },
      { title: 'statesTitle', points: ['states1', 'states2', 'states3', 'states4', 'states5'] },
      {
        title: 'scoreTitle',
        points: ['score1', 'score2', 'score3', 'score4', 'score5', 'score6', 'score7'],
      },
      {
        title: 'failsTitle',
        points: ['fails1', 'fails2', 'fails3', 'fails4', 'fails5', 'fails6', 'fails7', 'fails8'],
      },
      { title: 'measuredTitle', points: ['measured1', 'measured2', 'measured3'] },
      { title: 'useTitle', points: ['use1', 'use2'] },
    ],
  },
  privacy: {
    lead: 'privacyLead',
    chapters: [
      { title: 'readTitle', points: ['read1', 'read2', 'read3', 'read4', 'read5'] },
      { title: 'staysTitle', points: ['stays1', 'stays2', 'stays3', 'stays4', 'stays5'] },
      { title: 'controlTitle', points: ['control1', 'control2', 'control3'] },
      { title: 'termsTitle', points: ['terms1', 'terms2'] },
      { title: 'lawTitle', points: ['law1'] },
    ],
  },
} as const satisfies Record<string, { lead: keyof Words; chapters: readonly Chapter[] }>;

const isText = (name: string | undefined): name is keyof typeof TEXTS =>
  name !== undefined && Object.hasOwn(TEXTS, name);

/** `#/help/matching` and `#/help/privacy`; without a name, the first. */
export function HelpView({ route }: { route: Route }) {
  const text = useText(helpText);
  const [name] = route.rest;
  const shown = isText(name) ? name : 'matching';
  const other = shown === 'matching' ? 'privacy' : 'matching';
  const { lead, chapters } = TEXTS[shown];
  return (
    <Page title={text[shown]}>
      <article className={styles['text']}>
        <p className={styles['lead']}>{text[lead]}</p>
        {chapters.map(({ title, points }) => (
          <section key={title} aria-labelledby={title}>
            <h2 id={title}>{text[title]}</h2>
            <ul>
              {points.map((point) => (
                <li key={point}>{text[point]}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={routeHash('help', other)}>{text[other]}</a>
        </p>
      </article>
    </Page>
  );
}
