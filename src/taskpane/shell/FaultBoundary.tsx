import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Notice } from '../shared/Notice';
import { words } from '../words';

interface Props {
  children: ReactNode;
}

interface State {
  failed: boolean;
}

/** Keeps a fault in one view from taking the whole pane away, and offers to start that view again. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice
        tone="problem"
        actions={
          <Button size="small" onClick={() => this.setState({ failed: false })}>
            {words.shell.startAgain}
          </Button>
        }
      >
        {words.shell.stopped}
      </Notice>
    );
  }
}
