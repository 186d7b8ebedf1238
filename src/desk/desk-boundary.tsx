import { Component } from 'react';
import type { ReactNode } from 'react';
import { DeskFault } from './desk-fault';

interface DeskBoundaryProps {
  readonly children: ReactNode;
}

interface DeskBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps a fault of a screen from leaving nothing at all, over the wall and with no way back to it. */
export class DeskBoundary extends Component<DeskBoundaryProps, DeskBoundaryState> {
  override state: DeskBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): DeskBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <DeskFault
        onAgain={() => {
          this.setState({ hasFailed: false });
        }}
      />
    ) : (
      this.props.children
    );
  }
}
