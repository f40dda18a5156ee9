/** What a thread of the program gets as its first argument, which no person types. */
export const engineThreadArgument = "\u0000engine-thread";
