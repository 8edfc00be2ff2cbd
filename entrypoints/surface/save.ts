/* Offers a text as a file, made here in the page: nothing is fetched and nothing is sent. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
