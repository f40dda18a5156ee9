/** A length of time as ISO 8601 writes it, to hundredths of a second: `PT1H2M3.45S`. */
export function isoDuration(milliseconds: number): string {
  const hundredths = Math.round(milliseconds / 10);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
  const seconds = (hundredths % 6_000) / 100;
  const parts = [hours > 0 ? `${hours}H` : "", minutes > 0 ? `${minutes}M` : ""].join("");
  return `PT${parts}${seconds > 0 || parts === "" ? `${seconds}S` : ""}`;
}
