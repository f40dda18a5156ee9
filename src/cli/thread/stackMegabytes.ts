/** Room for the deepest nesting of calls that the limits allow; memory is taken only as far as it is used. */
export const stackMegabytes = 192;
