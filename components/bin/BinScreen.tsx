import { useLiveQuery } from 'dexie-react-hooks';
import { refusalOf } from '../../lib/db/problems';
import { binContents } from '../../lib/db/read/candidates';
import { libraryCounts } from '../../lib/db/read/counters';
import { actsText } from '../../lib/i18n/en/acts';
import { binText } from '../../lib/i18n/en/bin';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { troubleText } from '../../lib/i18n/en/trouble';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { siteName } from '../../lib/state/site-name';
import { usePersonActs } from '../candidates/use-person-acts';
import { useActs } from '../dashboard/acts-context';
import { Page } from '../dashboard/Page';
import { refusalWords } from '../dashboard/refusal-words';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { HeadCell, Row, Table } from '../ui/Table';
import styles from './Bin.module.css';

/** People and roles that were moved here: each can come back whole; people can be erased for good. */
export function BinScreen() {
  const text = useText(binText);
  const said = useText(actsText);
  const people = useText(candidatesText);
  const trouble = useText(troubleText);
  const formats = useFormat();
  const { act } = useActs();
  const acts = usePersonActs();
  const found = useLiveQuery(async () => {
    try {
      const [contents, counts] = await Promise.all([binContents(), libraryCounts()]);
      return { ...contents, binned: counts.binned, problem: null };
    } catch (problem) {
      return { candidates: [], roles: [], binned: 0, problem };
    }
  }, []);
  if (!found) return <Page title={text.bin}>{<p aria-busy="true">{text.loading}</p>}</Page>;
  const { candidates, roles, binned, problem } = found;
  const more = binned - candidates.length;
  return (
    <Page
      title={text.bin}
      beside={candidates.length > 0 && <span className={styles['count']}>{people.people(binned)}</span>}
      actions={
        candidates.length > 1 && (
          <Button danger onClick={() => acts.erase(candidates.map(({ id, name }) => ({ id, name })))}>
            {text.eraseAll}
          </Button>
        )
      }
    >
      {problem !== null && (
        <Notice as="card" tone="negated" icon="warn" role="alert" title={text.notRead}>
          {refusalWords(refusalOf(problem).why, trouble)}
        </Notice>
      )}
      {problem === null && candidates.length + roles.length === 0 && (
        <Empty icon="bin" title={text.emptyTitle}>
          {text.emptyHint}
        </Empty>
      )}
      {candidates.length > 0 && (
        <section className={styles['section']} aria-label={text.people}>
          <h2 className={styles['title']}>{text.people}</h2>
          <Table label={text.people}>
            <thead>
              <tr>
                <HeadCell>{text.person}</HeadCell>
                <HeadCell>{text.source}</HeadCell>
                <HeadCell>{text.binnedOn}</HeadCell>
                <HeadCell>{text.acts}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {candidates.map((one) => (
                <Row key={one.id}>
                  <td>
                    <b dir="auto">{one.name}</b>
                    <span className={styles['more']} dir="auto">
                      {one.headline}
                    </span>
                  </td>
                  <td className={styles['plain']}>{formats.list(one.sources.map(siteName), 'plain')}</td>
                  <td className={styles['plain']}>{formats.day(one.deletedAt ?? one.updatedAt)}</td>
                  <td>
                    <span className={styles['acts']}>
                      <Button
                        size="small"
                        icon="undo"
                        aria-label={text.restoreOf({ name: one.name })}
                        onClick={() => {
                          acts
                            .send(
                              { name: 'restoreCandidates', candidateIds: [one.id] },
                              text.restored({ name: one.name }),
                              one.name,
                            )
                            .catch((error: unknown) => console.warn('Not restored:', error));
                        }}
                      >
                        {text.restore}
                      </Button>
                      <Button
                        size="small"
                        kind="quiet"
                        danger
                        aria-label={text.eraseOf({ name: one.name })}
                        onClick={() => acts.erase([{ id: one.id, name: one.name }])}
                      >
                        {text.erase}
                      </Button>
                    </span>
                  </td>
                </Row>
              ))}
            </tbody>
          </Table>
          {more > 0 && <p className={styles['note']}>{text.more(more)}</p>}
        </section>
      )}
      {roles.length > 0 && (
        <section className={styles['section']} aria-label={text.roles}>
          <h2 className={styles['title']}>{text.roles}</h2>
          <p className={styles['note']}>{text.roleNote}</p>
          <Table label={text.roles}>
            <thead>
              <tr>
                <HeadCell>{text.role}</HeadCell>
                <HeadCell>{text.binnedOn}</HeadCell>
                <HeadCell>{text.acts}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {roles.map((role) => {
                const name = role.name || text.unnamed;
                return (
                  <Row key={role.id}>
                    <td>
                      <b dir="auto">{name}</b>
                    </td>
                    <td className={styles['plain']}>{formats.day(role.deletedAt ?? role.updatedAt)}</td>
                    <td>
                      <Button
                        size="small"
                        icon="undo"
                        aria-label={text.restoreOf({ name })}
                        onClick={() => {
                          act(
                            { name: 'restoreRole', roleId: role.id },
                            { said: text.restored({ name }), about: name, undone: said.undone },
                          ).catch((error: unknown) => console.warn('Not restored:', error));
                        }}
                      >
                        {text.restore}
                      </Button>
                    </td>
                  </Row>
                );
              })}
            </tbody>
          </Table>
        </section>
      )}
      {acts.dialogs}
    </Page>
  );
}
