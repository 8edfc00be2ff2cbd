/* Elements as they come near the viewport, each once. Observing changes nothing in the page. */
const MARGIN = '100% 0px';

export function whenNear(elements: Iterable<Element>, onNear: (element: Element) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        observer.unobserve(entry.target);
        onNear(entry.target);
      }
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
