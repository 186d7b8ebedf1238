import { Component } from 'react';
import type { ReactNode } from 'react';

export interface FigureBoundaryProps {
  /** What is shown once the children failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface FigureBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps a fault of the figure from taking the page with it. */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): FigureBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
