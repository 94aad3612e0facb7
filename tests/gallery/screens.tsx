/** Every screen of the panel in every state worth looking at, by name. */
import { type ReactNode, useState } from 'react';
import { ConsentStep, NotNow } from '../../components/first-run/ConsentStep';
import { RoleStep } from '../../components/first-run/RoleStep';
import { SampleStep } from '../../components/first-run/SampleStep';
import { SitesStep } from '../../components/first-run/SitesStep';
import { JobsView } from '../../components/list/JobsView';
import { type ListPerson, ListView } from '../../components/list/ListView';
import { ClosedView, SwitchedOffView } from '../../components/panel/ClosedViews';
import { DriftView } from '../../components/panel/DriftView';
import { EmptyLibrary } from '../../components/panel/EmptyLibrary';
import { NoAccessView } from '../../components/panel/NoAccessView';
import { NoPersonView } from '../../components/panel/NoPersonView';
import { PanelShell } from '../../components/panel/PanelShell';
import { PasteText } from '../../components/panel/PasteText';
import { ReadingView } from '../../components/panel/ReadingView';
import { MoreMenu, RoleMenu } from '../../components/panel/TopBar';
import { TwoPeopleView } from '../../components/panel/TwoPeopleView';
import { WallView } from '../../components/panel/WallView';
import { PostingView } from '../../components/posting/PostingView';
import { ProfileView } from '../../components/profile/ProfileView';
import type { Posting } from '../../lib/domain/reading';
import { timeThere } from '../../lib/domain/time-there';
import { ada, evidenceOf, huda, ilse, READ_AT, radu, role } from './people';
import { nothing, profileProps, saved } from './props';

function Panel({ children, noRole }: { children: ReactNode; noRole?: boolean }) {
  return (
    <PanelShell
      top={
        <>
          <RoleMenu
            roles={
              noRole
                ? []
                : [
                    { id: role.id, name: role.name, note: '28' },
                    { id: '2', name: 'Laravel, remote' },
                  ]
            }
            activeId={noRole ? null : role.id}
            onActivate={nothing}
            onMakeRole={nothing}
            onEditRole={nothing}
          />
          <MoreMenu
            onDashboard={nothing}
            onReadAgain={nothing}
            onPaste={nothing}
            onSettings={nothing}
            onShortcuts={nothing}
            onWhereItFails={nothing}
            onPrivacy={nothing}
          />
        </>
      }
    >
      {children}
    </PanelShell>
  );
}

const profile = (...args: Parameters<typeof profileProps>) => (
  <Panel>
    <ProfileView {...profileProps(...args)} />
  </Panel>
);

const people: ListPerson[] = [
  ['Marek Dvořáček', 'Python and Django engineer, payments', 5, 'Python, Django, SQL, Redis, Docker'],
  ['Ngozi Adeyemi-Brandt', 'Back-end lead at Harbour Labs', 4, 'Python, Django, REST APIs, Kafka'],
  ['Ada Kowalska', 'Senior back-end engineer · Python, Postgres', 3, 'Python, Django, SQL', 'Screening'],
  ['Tiago Serpa Lima', 'Software engineer · Django, Celery, Docker', 3, 'Python, Django, Docker'],
  ['Jonas Ehrwald', 'Freelance Python developer', 2, 'Python, REST APIs', 'dnc'],
  ['Ilse Vandamme', 'Back-end developer, logistics platforms', 1, 'Python'],
  ['Oskar Lindqvist-Baker', 'Platform engineer, Kubernetes and Go', 1, 'Docker', 'New'],
  ['هدى المنصوري', 'مهندسة برمجيات خلفية', 0, ''],
  ['Bastien Moreau-Roy', 'Développeur Python, Lyon', 1, 'Python'],
].map(([name, headline, stated, seen, state]) => ({
  key: `${name}`,
  item: { name: `${name}`, headline: `${headline}` },
  quick: { stated: Number(stated), all: 7, seen: `${seen}`.split(', ').filter(Boolean) },
  saved:
    state === 'dnc'
      ? { is: 'do not contact' as const }
      : state
        ? { is: 'saved' as const, stageName: `${state}` }
        : { is: 'not saved' as const },
}));

function List() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(
    new Set(['Marek Dvořáček', 'Ngozi Adeyemi-Brandt', 'Tiago Serpa Lima']),
  );
  return (
    <Panel>
      <ListView
        people={people}
        selected={selected}
        saving={false}
        toast={null}
        onToastGone={nothing}
        onSelect={setSelected}
        onSave={nothing}
      />
    </Panel>
  );
}

const fact = <T,>(value: T) => ({ value, source: 'card' });
const posting: Posting = {
  title: fact('Senior Back-end Engineer (Python)'),
  company: fact('Fernweh Rail GmbH'),
  location: fact('Berlin, hybrid 2 days'),
  pay: fact({ text: '€78.000', min: 78000, max: 92000, currency: 'EUR', per: 'year' as const }),
  employmentType: fact('Full-time, permanent'),
};

function PostingScreen() {
  const [requirements, setRequirements] = useState(role.requirements.slice(0, 9));
  return (
    <Panel noRole>
      <PostingView
        posting={posting}
        siteName="Indeed"
        languages={[]}
        requirements={requirements}
        evidence={evidenceOf(ada)}
        making={false}
        onChange={setRequirements}
        onMakeRole={nothing}
      />
    </Panel>
  );
}

const sites = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    on: true,
    granted: true,
    host: 'linkedin.com',
    ownReader: true,
    barsTools: true,
  },
  { id: 'upwork', name: 'Upwork', on: true, granted: true, host: 'upwork.com', ownReader: true },
  { id: 'indeed', name: 'Indeed', on: false, granted: false, host: 'indeed.com', ownReader: false },
  { id: 'glassdoor', name: 'Glassdoor', on: false, granted: false, host: 'glassdoor.com', ownReader: false },
  { id: 'monster', name: 'Monster', on: false, granted: false, host: 'monster.com', ownReader: false },
];
const templates = [
  'PHP and Laravel',
  'Python and Django',
  'Node.js and Express',
  'Ruby on Rails',
  'Java and Spring',
  '.NET',
  'Go',
].map((name) => ({ id: name, name, musts: 6, nices: 5 }));
const lookalike = {
  candidateId: 'candidate-2',
  name: 'Ada K.',
  siteName: 'Upwork',
  because: ['name', 'employer', 'github'] as const,
  headline: 'Back-end engineer',
  employer: 'Nordbank',
  place: 'Poland',
  readAt: 1,
};
const suppressed = {
  is: 'not saved' as const,
  suppressed: { reason: 'asked' as const, at: Date.UTC(2026, 4, 3) },
};

export const screens: Record<string, () => ReactNode> = {
  profile: () => profile(ada),
  'profile-whole': () => profile(ada),
  'profile-partly': () => profile(ilse),
  'profile-saved': () =>
    profile(ada, {
      saved: saved('new', 'New'),
      lookalike,
      toast: { id: '1', text: 'Saved to Senior Django, Berlin', onUndo: nothing },
      tags: ['fintech', 'relocates'],
      notes: [
        {
          id: 'n',
          text: 'Prefers a call after five.\nNotice: three months.',
          createdAt: Date.UTC(2026, 10, 22),
        },
      ],
    }),
  'profile-update': () =>
    profile(ada, {
      saved: saved('screening', 'Screening', { changes: ['headline', 'skills', 'experience'] }),
    }),
  'profile-no-role': () => {
    const { match: _, ...rest } = profileProps(ada);
    return (
      <Panel noRole>
        {/* biome-ignore lint/a11y/useValidAriaRole: the role hired for, not an ARIA role */}
        <ProfileView {...rest} match={null} role={null} />
      </Panel>
    );
  },
  'profile-storage-full': () => profile(ada, { trouble: 'storage full' }),
  'profile-suppressed': () => profile(ada, { saved: suppressed }),
  'profile-saving': () => profile(ada, { saving: true }),
  'profile-upwork': () =>
    profile(radu, {
      site: { id: 'upwork', name: 'Upwork' },
      timeThere: timeThere('Bucharest, Romania', READ_AT, 'Europe/Berlin'),
    }),
  'profile-arabic': () => profile(huda),
  'profile-right-to-left': () => <div dir="rtl">{profile(huda)}</div>,
  'profile-empty-role': () =>
    profile(ada, {
      role: { ...role, requirements: [] },
      match: { ...profileProps(ada).match, requirements: [] } as never,
    }),
  list: () => <List />,
  jobs: () => (
    <Panel>
      <JobsView jobs={[{ title: 'Go developer', company: 'Nordbank', location: 'Oslo', jobId: '1' }]} />
    </Panel>
  ),
  posting: () => <PostingScreen />,
  wall: () => (
    <Panel>
      <WallView
        site="LinkedIn"
        reason="login"
        last={{ name: 'Ilse Vandamme', match: { stated: 4, all: 7, soFar: true }, saved: false }}
        onShowLast={nothing}
      />
    </Panel>
  ),
  'no-access': () => (
    <Panel>
      <NoAccessView browser="Chrome" keys="Alt R" />
    </Panel>
  ),
  'no-person': () => (
    <Panel>
      <NoPersonView
        browser="Chrome"
        host="example.com"
        onReadAgain={nothing}
        onAlways={nothing}
        onPaste={nothing}
      />
    </Panel>
  ),
  closed: () => (
    <Panel>
      <ClosedView />
    </Panel>
  ),
  'switched-off': () => (
    <Panel>
      <SwitchedOffView site="Upwork" onSwitchOn={nothing} />
    </Panel>
  ),
  reading: () => (
    <Panel>
      <ReadingView />
    </Panel>
  ),
  drift: () => (
    <Panel>
      <DriftView site="LinkedIn" empty={['headline', 'about']} onReadAgain={nothing} onTypeIn={nothing} />
    </Panel>
  ),
  'two-people': () => (
    <Panel>
      <TwoPeopleView names={['Ada Kowalska', 'Radu M.']} onPick={nothing} />
    </Panel>
  ),
  'empty-library': () => (
    <Panel noRole>
      <EmptyLibrary onMakeRole={nothing} onFromPosting={nothing} onSample={nothing} onRestore={nothing} />
    </Panel>
  ),
  paste: () => (
    <Panel>
      <ReadingView />
      <PasteText open onClose={nothing} onResume={nothing} onJob={nothing} />
    </Panel>
  ),
  'first-run-consent': () => <ConsentStep onAgree={nothing} onNotNow={nothing} />,
  'first-run-not-now': () => <NotNow onLookAgain={nothing} />,
  'first-run-sites': () => (
    <SitesStep browser="Chrome" sites={sites} onSwitch={nothing} onBack={nothing} onContinue={nothing} />
  ),
  'first-run-role': () => (
    <RoleStep
      templates={templates}
      onTemplate={nothing}
      onFromText={nothing}
      onEmptyRole={nothing}
      onRestore={nothing}
      onBack={nothing}
      onSkip={nothing}
    />
  ),
  'first-run-sample': () => <SampleStep onSample={nothing} onBack={nothing} onDone={nothing} />,
};
