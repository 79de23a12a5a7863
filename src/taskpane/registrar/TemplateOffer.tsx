import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useModels, useModelState } from "../PaneModels";
import { REGISTRAR_WORDS } from "./words";

export interface TemplateOfferProps {
  readonly onLook: () => void;
}

/** One line when the template is broken or old; silent otherwise. */
export function TemplateOffer({ onLook }: TemplateOfferProps) {
  const { template } = useModelState(useModels().registrar);
  if (template === null || template.sentences.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{template.age === "older" ? REGISTRAR_WORDS.offer.older : REGISTRAR_WORDS.offer.same(template.sentences.length)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onLook}>{REGISTRAR_WORDS.look}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
