import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { RegistrarModel } from "../../application/registrar/RegistrarModel";
import { useRegistrar } from "./useRegistrar";
import { REGISTRAR_WORDS } from "./words";

export interface TemplateOfferProps {
  readonly model: RegistrarModel;
  readonly onLook: () => void;
}

/** One line when the template is broken or old; silent otherwise. */
export function TemplateOffer({ model, onLook }: TemplateOfferProps) {
  const { template } = useRegistrar(model);
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
