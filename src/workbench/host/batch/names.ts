/** Office.js sends member names in PascalCase (internal ones begin with _); the object model is written in camelCase. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The name a value travels back under. */
export function wireName(memberName: string): string {
  return memberName.startsWith('_') ? memberName : memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
