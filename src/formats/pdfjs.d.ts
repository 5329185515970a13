/** pdf.js as it is shipped in small, which loads in a third of the time. It names types for the large form alone. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
