import type { ReactNode } from 'react';
import { safeUrl } from '../../lib/domain/safe-url';

interface Props {
  /** An address from a page or a file. */
  href: string;
  children: ReactNode;
  className?: string | undefined;
}

/** The only anchor for an address that is not ours: opens beside, tells the other side nothing. */
export function SafeLink({ href, children, className }: Props) {
  const url = safeUrl(href);
  if (url === null) return <bdi className={className}>{children}</bdi>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      className={className}
    >
      <bdi>{children}</bdi>
    </a>
  );
}
