/** Something that people come to do, and the page where they do it. */
export interface Task {
  readonly title: string;
  /** What they find there. */
  readonly text: string;
  /** Without the base. */
  readonly address: string;
  /**
   * What they write, commas between. A task is meant where all words of one phrase are near each other, in any order; a phrase of
   * stop words alone, such as "who are you", must be there as it is. A single word counts only in a short query (`findTasks`).
   */
  readonly words: string;
  /** It answers any question of its sort, so that what answers this very one comes before it. */
  readonly isGeneral?: true;
}

/** Every verb with every object: "add ngo", "suggest ngo". */
export function pairs(verbs: string, objects: string): string {
  const list = objects.split(", ");
  return verbs
    .split(", ")
    .flatMap((verb) => list.map((object) => `${verb} ${object}`))
    .join(", ");
}

/** Writes what people say for a task after what they say in English for the same: they mix languages. */
export function wordsBeside(english: readonly Task[]): (title: string, words: string) => string {
  return (title, words) => {
    const task = english.find((each) => each.title === title);
    if (task === undefined) throw new RangeError(`unknown task: ${title}`);
    return `${words}, ${task.words}`;
  };
}
