/* A short message about what was just done; read out when it appears, and never in the way. */
export function Notice({ text }: { text: string | null }) {
  return (
    <p class="notice" role="status">
      {text ?? ''}
    </p>
  );
}
