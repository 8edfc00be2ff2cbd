/* Does a score mean a probability? Sentences by the score they were given, and how many of each group were contested. */

export interface Calibration {
  /** Expected calibration error over sentences with a score. */
  error: number;
  bins: { from: number; to: number; count: number; said: number; were: number }[];
}

const BINS = 10;

export function calibrationOf(sentences: { score: number; contested: boolean }[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index) => {
    const inside = sentences.filter(({ score }) => score > 0 && Math.min(BINS - 1, Math.floor(score * BINS)) === index);
    const mean = (values: number[]): number =>
      values.length === 0 ? 0 : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: inside.length,
      said: mean(inside.map(({ score }) => score)),
      were: mean(inside.map(({ contested }) => (contested ? 1 : 0))),
    };
  }).filter((bin) => bin.count > 0);
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const error = total === 0 ? 0 : bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.were), 0) / total;
  return { error: Math.round(error * 1000) / 1000, bins };
}
