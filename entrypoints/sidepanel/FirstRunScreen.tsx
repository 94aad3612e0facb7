import { useState } from 'react';
import { NotNow } from '../../components/first-run/ConsentStep';
import { FirstRun, type FirstRunStep } from '../../components/first-run/FirstRun';
import type { PasteKind } from '../../components/panel/PasteText';
import type { KeptDraft } from '../../lib/domain/capture';
import type { RoleContent } from '../../lib/domain/command';
import { samplePerson } from '../../lib/domain/sample-person';
import { TEMPLATES, templateRequirements } from '../../lib/domain/templates';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import { BROWSER_NAME, openDashboard } from '../../lib/platform/pages';
import { CONSENT_VERSION, consent, firstRun } from '../../lib/settings/items';
import type { ActStore } from '../../lib/state/acts';
import { routeHash } from '../../lib/state/route';
import { templateName } from '../../lib/state/template-name';
import type { Roles } from '../../lib/state/use-roles';
import { useSites } from '../../lib/state/use-sites';

interface Props {
  acts: ActStore;
  step: FirstRunStep | 'done';
  roles: Roles;
  onSample: (kept: KeptDraft) => void;
  onPaste: (kind: PasteKind) => void;
}

/** From consent to the first match. Where it stands is kept, so that a closed panel goes on there. */
export function FirstRunScreen({ acts, step, roles, onSample, onPaste }: Props) {
  const text = useText(roleText);
  const sites = useSites();
  const [notNow, setNotNow] = useState(false);
  const go = (to: FirstRunStep | 'done'): void => {
    firstRun.set(to).catch((error: unknown) => console.warn('The step was not kept:', error));
  };
  const makeRole = (role: RoleContent, then: () => void): void => {
    const roleId = crypto.randomUUID();
    acts
      .getState()
      .act({ name: 'saveRole', roleId, role }, { about: role.name })
      .then((answer) => {
        if (!answer.ok) return;
        roles.activate(roleId);
        then();
      })
      .catch((error: unknown) => console.warn('The role was not made:', error));
  };
  if (notNow) return <NotNow onLookAgain={() => setNotNow(false)} />;
  return (
    <FirstRun
      step={step === 'done' ? 'sample' : step}
      onStep={go}
      onNotNow={() => setNotNow(true)}
      onAgree={() => {
        consent
          .set({ version: CONSENT_VERSION, at: Date.now() })
          .then(() => go('sites'))
          .catch((error: unknown) => console.warn('The consent was not kept:', error));
      }}
      sites={{
        browser: BROWSER_NAME,
        sites: sites.sites.map(({ id, name, on, granted, origins, ownReader, stuck }) => ({
          id,
          name,
          on,
          granted,
          ownReader,
          stuck,
          host: origins.map((origin) => origin.replace(/^https:\/\/\*\.|\/\*$/g, '')).join(', '),
          barsTools: id === 'linkedin',
        })),
        onSwitch: (id, on) => {
          const site = sites.sites.find((one) => one.id === id);
          if (site) sites.set(site, on);
        },
      }}
      role={{
        templates: TEMPLATES.map((template) => ({
          id: template.id,
          name: templateName(template.id, text),
          musts: template.must.length,
          nices: template.nice.length,
        })),
        onTemplate: (id) => {
          const template = TEMPLATES.find((one) => one.id === id);
          if (template)
            makeRole(
              {
                name: templateName(template.id, text),
                employment: [],
                confidential: false,
                requirements: templateRequirements(template, () => crypto.randomUUID()),
              },
              () => go('sample'),
            );
        },
        onFromText: () => onPaste('job'),
        onEmptyRole: () =>
          makeRole({ name: text.untitled, employment: [], confidential: false, requirements: [] }, () =>
            go('sample'),
          ),
        onRestore: () => openDashboard(routeHash('settings', 'data')),
      }}
      onSample={() => {
        go('done');
        onSample(samplePerson(Date.now()));
      }}
      onDone={() => go('done')}
    />
  );
}
