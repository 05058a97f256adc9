import { ArrowForwardRegular } from '@fluentui/react-icons/svg/arrow-forward';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CommentTextRegular } from '@fluentui/react-icons/svg/comment-text';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ViewId } from '../../commands/viewId';

/** The picture on each view's tab. */
export const VIEW_ICONS: Readonly<Record<ViewId, FluentIcon>> = {
  build: TableRegular,
  check: CheckmarkCircleRegular,
  commentary: CommentTextRegular,
  rollForward: ArrowForwardRegular,
  share: ShareRegular,
  functions: MathFormulaRegular,
  settings: SettingsRegular,
};
