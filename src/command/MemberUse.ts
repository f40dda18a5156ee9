/** How a member of a type is named: on the type itself, and with parentheses. */
export interface MemberUse {
  readonly isStatic: boolean;
  readonly isCall: boolean;
}

/** How many arguments an overload takes. */
export interface ArgumentCount {
  readonly least: number;
  readonly most: number;
}
