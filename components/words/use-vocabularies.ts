import { useEffect, useState } from 'react';
import type { Vocabulary } from '../../lib/state/own-skill-form';
import { loadProduct } from '../../lib/state/recogniser-store';
import { useRecogniser } from '../../lib/state/use-recogniser';

export interface Vocabularies {
  /** Without own skills. */
  product: Vocabulary;
  all: Vocabulary & { names: readonly string[] };
}

/** null until it is loaded. */
export function useVocabularies(wanted: boolean): Vocabularies | null {
  const all = useRecogniser();
  const [product, setProduct] = useState<Vocabulary | null>(null);
  useEffect(() => {
    let here = true;
    if (wanted)
      loadProduct().then(
        (names) => here && setProduct(names),
        (error: unknown) => console.error('The vocabulary did not load:', error),
      );
    return () => {
      here = false;
    };
  }, [wanted]);
  return all && product ? { product, all } : null;
}
