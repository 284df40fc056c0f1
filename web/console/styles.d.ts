/** A style sheet that comes with the screen that needs it. */
declare module '*.css';
