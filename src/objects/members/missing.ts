/** Given where an object has no such member, or a collection no such position. */
export const missing = Symbol("missing");
