/** The command line, or a file named on it, cannot be used. The message is one Chinese sentence for the person who typed it. */
export class Refusal extends Error {}
