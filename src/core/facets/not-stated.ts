/** The term of a facet that stands for a fact that could not be found. */
export const notStated = "not-stated";
