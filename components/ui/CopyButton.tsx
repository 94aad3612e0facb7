import { useEffect, useState } from 'react';
import { uiText } from '../../lib/i18n/en/ui';
import { useText } from '../../lib/i18n/use-text';
import { IconButton } from './Button';

/** Milliseconds the check stays after a copy. */
const SHOWN = 2_000;

/** Copies by the owner's callback and says that it did. */
export function CopyButton({ label, onCopy }: { label: string; onCopy: () => void }) {
  const text = useText(uiText);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const clock = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(clock);
  }, [copied]);
  return (
    <span role="status">
      <IconButton
        icon={copied ? 'check' : 'copy'}
        label={copied ? text.copied : label}
        onClick={() => {
          onCopy();
          setCopied(true);
        }}
      />
    </span>
  );
}
