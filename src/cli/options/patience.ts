/** Real milliseconds that a script of a page or lab may take where --limit says nothing: nobody waits below one that never ends. */
export const patience = 60_000;
