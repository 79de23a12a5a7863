import type { MatcherFunction } from "@testing-library/react";

/** Finds the innermost element that says this, though parts of it are elements of their own (`Sentence.tsx`). */
export function sentence(wanted: string | RegExp): MatcherFunction {
  const says = (element: Element): boolean => {
    const text = element.textContent;
    return typeof wanted === "string" ? text === wanted : wanted.test(text);
  };
  return (_ownText, element) => element !== null && says(element) && ![...element.children].some(says);
}
