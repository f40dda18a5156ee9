/** Names a service of a session together with its type, so that layers that may not import each other can share it. */
export interface ServiceKey<T> {
  readonly name: string;
  /** Only for the type checker: ties the key to the type of the service. */
  readonly type?: T;
}

export function serviceKey<T>(name: string): ServiceKey<T> {
  return { name };
}
