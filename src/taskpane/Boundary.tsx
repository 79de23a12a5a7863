import { Component, type ReactNode } from "react";

export interface BoundaryProps {
  /** Drawn instead of what could not be drawn; `again` tries once more. */
  readonly fallback: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a view that cannot be drawn, or whose code did not come, from taking the whole pane with it. React offers this to classes only. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback(() => { this.setState({ isBroken: false }); }) : this.props.children;
  }
}
