/* The bundled dossier, loaded once a page: null while it is on its way, 'error' when a file is missing or damaged. */
import { useEffect, useState } from 'preact/hooks';
import type { Dataset } from '../../core/dossier';
import { loadDataset } from '../../page/dossier-files';

export function useDataset(): Dataset | null | 'error' {
  const [dataset, setDataset] = useState<Dataset | null | 'error'>(null);
  useEffect(() => {
    let wanted = true;
    loadDataset().then(
      (loaded) => wanted && setDataset(loaded),
      () => wanted && setDataset('error'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return dataset;
}
