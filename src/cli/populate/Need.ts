/** Makes an object that another one needs, unless it is there. */
export type Need = (noun: string, identity: string, verb?: string) => void;
