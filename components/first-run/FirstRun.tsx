import { ConsentStep } from './ConsentStep';
import { RoleStep } from './RoleStep';
import { SampleStep } from './SampleStep';
import { SitesStep } from './SitesStep';

export type FirstRunStep = 'consent' | 'sites' | 'role' | 'sample';

interface Props {
  step: FirstRunStep;
  onStep: (step: FirstRunStep) => void;
  /** Stored before anything else happens: nothing is read without it. */
  onAgree: () => void;
  onNotNow: () => void;
  sites: Pick<Parameters<typeof SitesStep>[0], 'browser' | 'sites' | 'onSwitch'>;
  role: Pick<
    Parameters<typeof RoleStep>[0],
    'templates' | 'onTemplate' | 'onFromText' | 'onEmptyRole' | 'onRestore'
  >;
  onSample: () => void;
  onDone: () => void;
}

/** The four steps; the owner keeps which one it is, so that a closed panel goes on where it stood. */
export function FirstRun({ step, onStep, onAgree, onNotNow, sites, role, onSample, onDone }: Props) {
  switch (step) {
    case 'consent':
      return <ConsentStep onAgree={onAgree} onNotNow={onNotNow} />;
    case 'sites':
      return <SitesStep {...sites} onBack={() => onStep('consent')} onContinue={() => onStep('role')} />;
    case 'role':
      return <RoleStep {...role} onBack={() => onStep('sites')} onSkip={() => onStep('sample')} />;
    case 'sample':
      return <SampleStep onSample={onSample} onBack={() => onStep('role')} onDone={onDone} />;
  }
}
