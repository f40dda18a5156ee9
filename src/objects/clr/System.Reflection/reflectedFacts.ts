import type { ReflectedMember } from "../../members/ReflectedMember.ts";

/** What is alike for all members that reflection tells: they are public, and code of an assembly. */
export const ofEveryMember = {
  IsAssembly: () => false,
  IsFamily: () => false,
  IsFamilyAndAssembly: () => false,
  IsFamilyOrAssembly: () => false,
  IsPrivate: (self: ReflectedMember) => !self.isPublic,
  IsPublic: (self: ReflectedMember) => self.isPublic,
  IsStatic: (self: ReflectedMember) => self.isStatic,
  IsSecurityCritical: () => true,
  IsSecuritySafeCritical: () => false,
  IsSecurityTransparent: () => false,
};
