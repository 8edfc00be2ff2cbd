/* What the bundler adds to imports: a file's text, or its finished style sheet as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
