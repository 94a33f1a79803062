/** A style sheet that a module brings into the page. */
declare module '*.css';
