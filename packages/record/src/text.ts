/** True of what PostgreSQL can hold as text: no NUL, no half of a character. */
export const isText = (value: string): boolean => !value.includes('\u0000') && value.isWellFormed();
