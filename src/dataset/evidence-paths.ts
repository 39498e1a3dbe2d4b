/** Whether a path of `supports` covers a field: the field itself, what holds it or what is below it. */
export function covers(path: string, field: string): boolean {
  return path === field || isBelow(field, path) || isBelow(path, field);
}

function isBelow(path: string, holder: string): boolean {
  return path.length > holder.length && path[holder.length] === "." && path.startsWith(holder);
}
