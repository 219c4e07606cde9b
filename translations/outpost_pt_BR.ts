<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outpost</source>
        <translation>Sobre o Outpost</translation>
    </message>
    <message>
        <source>Outpost %1</source>
        <translation>Outpost %1</translation>
    </message>
    <message>
        <source>An independent desktop console for people who run their mail through SMTP2GO.

Free software under the GNU General Public License, version 3 or later. Icons of the Breeze set by the KDE community.</source>
        <translation>Um console de desktop independente para quem administra seus e-mails com o SMTP2GO.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Ícones do conjunto Breeze da comunidade KDE.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>&amp;Work as…</source>
        <translation>&amp;Trabalhar como…</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>Não há nenhuma pasta que só você possa ler.</translation>
    </message>
</context>
<context>
    <name>AccountForgetter</name>
    <message>
        <source>The file of the request queue can&apos;t be written, so nothing was forgotten. Is the disk full?</source>
        <translation>O arquivo da fila de requisições não pode ser gravado, então nada foi esquecido. O disco está cheio?</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written, so the account stays: %1.</source>
        <translation>O registro de alterações não pode ser gravado, então a conta permanece: %1.</translation>
    </message>
    <message>
        <source>What Outpost keeps of the account can&apos;t be removed, so it stays: %1.</source>
        <translation>O que o Outpost guarda da conta não pode ser removido, então ela permanece: %1.</translation>
    </message>
    <message>
        <source>The account is forgotten, but the history of its senders can&apos;t be removed from %1.</source>
        <translation>A conta foi esquecida, mas o histórico dos seus remetentes não pode ser removido de %1.</translation>
    </message>
    <message>
        <source>The key store says that it removed the key, and still has it. Remove it there by hand.</source>
        <translation>O armazenamento de chaves diz que removeu a chave, mas ainda a tem. Remova-a lá manualmente.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>&amp;History goes back</source>
        <translation>O &amp;histórico vai até</translation>
    </message>
    <message>
        <source>How long SMTP2GO keeps the activity of this account: it depends on the plan</source>
        <translation>Por quanto tempo o SMTP2GO mantém a atividade desta conta: depende do plano</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Dias de histórico</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Guardar a chave</translation>
    </message>
    <message>
        <source>Outpost refuses every change before anything is sent</source>
        <translation>O Outpost recusa toda alteração antes que algo seja enviado</translation>
    </message>
    <message>
        <source>Read-&amp;only: change nothing in this account</source>
        <translation>S&amp;omente leitura: não alterar nada nesta conta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul-celeste</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Outro número de dias</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>No armazenamento de chaves deste computador</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>Na memória, até o Outpost terminar</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (somente leitura)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nenhuma conta</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Manage accounts</source>
        <translation>Gerenciar contas</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Hide the demo</source>
        <translation>&amp;Ocultar a demonstração</translation>
    </message>
    <message>
        <source>Remove account and key</source>
        <translation>Remover conta e chave</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>built-in emulator</source>
        <translation>emulador embutido</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Remove “%1” from Outpost? Its key is removed from where it is kept. Nothing changes at SMTP2GO.</source>
        <translation>Remover “%1” do Outpost? A chave dela é removida de onde está guardada. Nada muda no SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>ActionCommands</name>
    <message>
        <source>Not possible at this moment</source>
        <translation>Não é possível neste momento</translation>
    </message>
</context>
<context>
    <name>ActivityEvent</name>
    <message>
        <source>1 attempt: %1</source>
        <translation>1 tentativa: %1</translation>
    </message>
    <message>
        <source>%1 attempts: %2</source>
        <translation>%1 tentativas: %2</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
</context>
<context>
    <name>ActivityFilterForm</name>
    <message>
        <source>Time ra&amp;nge</source>
        <translation>I&amp;ntervalo</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Stop and keep what has arrived (Esc)</source>
        <translation>Parar e manter o que chegou (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>De (hora local)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>Até (hora local)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Filter status</source>
        <translation>Estado do filtro</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Show the conditions as fields, too</source>
        <translation>Mostrar as condições também como campos</translation>
    </message>
    <message>
        <source>&amp;Free text</source>
        <translation>Texto li&amp;vre</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc</source>
        <translation>ID do e-mail, assunto, Para, destinatário ou Cco</translation>
    </message>
    <message>
        <source>Alternatives with a bar: invoice | reminder</source>
        <translation>Alternativas com uma barra: fatura | lembrete</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Remetente</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Destinatário</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Event kinds</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>E-mail ID, usernames, subaccounts, region, latest events, headers</source>
        <translation>ID do e-mail, nomes de usuário, subcontas, região, últimos eventos, cabeçalhos</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>E-mail &amp;ID</source>
        <translation>&amp;ID do e-mail</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>ID do e-mail</translation>
    </message>
    <message>
        <source>&amp;Usernames</source>
        <translation>Nomes de &amp;usuário</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>name, name, …</source>
        <translation>nome, nome, …</translation>
    </message>
    <message>
        <source>Subacc&amp;ounts</source>
        <translation>Subc&amp;ontas</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>ID, ID, …</source>
        <translation>ID, ID, …</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gião</translation>
    </message>
    <message>
        <source>Without a choice, only the region of the master account is searched</source>
        <translation>Sem uma escolha, só a região da conta principal é pesquisada</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>A da conta principal</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>Latest event of each e-mail</source>
        <translation>Último evento de cada e-mail</translation>
    </message>
    <message>
        <source>Latest, by time sent</source>
        <translation>O último, por hora de envio</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>Cabeçalhos &amp;personalizados</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
    </message>
    <message>
        <source>Fe&amp;tch headers</source>
        <translation>O&amp;bter cabeçalhos</translation>
    </message>
    <message>
        <source>As in the filter</source>
        <translation>Como no filtro</translation>
    </message>
    <message>
        <source>Mend the filter</source>
        <translation>Corrija o filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) of the filter have no field</source>
        <translation>
            <numerusform>%n condição do filtro não tem campo</numerusform>
            <numerusform>%n condições do filtro não têm campo</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields wait until the filter can be read</source>
        <translation>Os campos esperam até que o filtro possa ser lido</translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n left out)</source>
        <translation>
            <numerusform>Campos (%n omitida)</numerusform>
            <numerusform>Campos (%n omitidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>De (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Até (UTC)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
</context>
<context>
    <name>ActivityMessages</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The rows below are from the search before.</source>
        <translation>As linhas abaixo são da pesquisa anterior.</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Pesquisa cancelada</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Pesquisar novamente</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>O que chegou permanece.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>Obter mais</translation>
    </message>
    <message>
        <source>SMTP2GO’s page token had expired</source>
        <translation>O token de página do SMTP2GO tinha expirado</translation>
    </message>
    <message>
        <source>Outpost asked again from the last complete second. No event is missing or doubled.</source>
        <translation>O Outpost perguntou de novo a partir do último segundo completo. Nenhum evento falta nem se repete.</translation>
    </message>
</context>
<context>
    <name>ActivityNumbers</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity events</source>
        <translation>Eventos de atividade</translation>
    </message>
    <message>
        <source>Result status</source>
        <translation>Estado do resultado</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>Eventos obtidos</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Gravar linhas em um arquivo ou na área de transferência (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fetch all the rest (Ctrl+L)</source>
        <translation>Obter todo o resto (Ctrl+L)</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Carregar tudo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Detalhes do evento</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>&amp;Ir para o filtro</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Pesquisar novamente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>Copiar evento como &amp;JSON</translation>
    </message>
    <message>
        <source>This can&apos;t be searched</source>
        <translation>Isto não pode ser pesquisado</translation>
    </message>
</context>
<context>
    <name>ActivityPanels</name>
    <message>
        <source>SMTP2GO got too many requests from this internet address, from Outpost or from another program.</source>
        <translation>O SMTP2GO recebeu requisições demais deste endereço de internet, do Outpost ou de outro programa.</translation>
    </message>
    <message>
        <source>Nothing is lost: your search goes on by itself.</source>
        <translation>Nada se perde: sua pesquisa continua sozinha.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Aguardando a vez: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Aguardando a resposta do SMTP2GO.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Pesquisa cancelada</translation>
    </message>
    <message>
        <source>Change the filter, or search again.</source>
        <translation>Altere o filtro ou pesquise novamente.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Pesquisar novamente</translation>
    </message>
    <message>
        <source>Where is this e-mail, and why?</source>
        <translation>Onde está este e-mail, e por quê?</translation>
    </message>
    <message>
        <source>Fill in what you know above and press Return.</source>
        <translation>Preencha acima o que você sabe e pressione Enter.</translation>
    </message>
    <message>
        <source>Only the region of your master account was searched: if subaccounts live in another one, choose it under More filters.</source>
        <translation>Só a região da sua conta principal foi pesquisada: se houver subcontas em outra, escolha-a em Mais filtros.</translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>Nenhum evento corresponde</translation>
    </message>
    <message>
        <source>Nothing between %1 and %2 fits the filter.</source>
        <translation>Nada entre %1 e %2 atende ao filtro.</translation>
    </message>
    <message>
        <source>Choose a longer time range or fewer conditions. An event shows up about two minutes after it happened.</source>
        <translation>Escolha um intervalo maior ou menos condições. Um evento aparece cerca de dois minutos depois de acontecer.</translation>
    </message>
    <message>
        <source>None of the rows fetched fits the filter</source>
        <translation>Nenhuma das linhas obtidas atende ao filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) fetched, all of them left out by conditions that are applied here.</source>
        <translation>
            <numerusform>%Ln evento obtido, deixado de fora por condições aplicadas aqui.</numerusform>
            <numerusform>%Ln eventos obtidos, todos deixados de fora por condições aplicadas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be some among those not fetched yet.</source>
        <translation>Pode haver algum entre os que ainda não foram obtidos.</translation>
    </message>
    <message>
        <source>Switch a condition off, or remove one.</source>
        <translation>Desative uma condição ou remova-a.</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>Obter mais</translation>
    </message>
</context>
<context>
    <name>ActivityQuery</name>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>O fim do intervalo deve ser posterior ao início.</translation>
    </message>
    <message>
        <source>A page can have 1 to %1 events.</source>
        <translation>Uma página pode ter de 1 a %1 eventos.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for an event that isn&apos;t in its list.</source>
        <translation>O SMTP2GO não pode pesquisar um evento que não está na sua lista.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Um campo de pesquisa contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
</context>
<context>
    <name>ActivitySettingsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>&amp;Columns shown at first</source>
        <translation>&amp;Colunas mostradas no início</translation>
    </message>
    <message>
        <source>Columns shown at first</source>
        <translation>Colunas mostradas no início</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
    <message>
        <source>A change puts the table back to these columns, in their first order and width.</source>
        <translation>Uma alteração devolve a tabela a estas colunas, na ordem e largura iniciais.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>&amp;Time range at first</source>
        <translation>&amp;Intervalo no início</translation>
    </message>
    <message>
        <source>&amp;Events asked for at once</source>
        <translation>&amp;Eventos pedidos de uma vez</translation>
    </message>
    <message>
        <source>Events asked for at once</source>
        <translation>Eventos pedidos de uma vez</translation>
    </message>
    <message>
        <source>Each page is one search of the 60 that SMTP2GO allows in a minute. Smaller pages come sooner, larger ones need fewer searches.</source>
        <translation>Cada página é uma das 60 pesquisas por minuto que o SMTP2GO permite. Páginas menores chegam antes; maiores precisam de menos pesquisas.</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha ao menos uma coluna.</translation>
    </message>
</context>
<context>
    <name>ActivityState</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>um número desconhecido de</translation>
    </message>
    <message>
        <source>%1 fetched of %2 events</source>
        <translation>%1 obtidos de %2 eventos</translation>
    </message>
    <message>
        <source>Sorted among %1 fetched of %2 events</source>
        <translation>Ordenado entre %1 obtidos de %2 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) asked of SMTP2GO</source>
        <translation>
            <numerusform>%Ln condição pedida ao SMTP2GO</numerusform>
            <numerusform>%Ln condições pedidas ao SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) applied to the %1 rows fetched</source>
        <translation>
            <numerusform>%Ln condição aplicada às %1 linhas obtidas</numerusform>
            <numerusform>%Ln condições aplicadas às %1 linhas obtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln applied to the %2 rows fetched</source>
        <translation>
            <numerusform>%1, %Ln aplicada às %2 linhas obtidas</numerusform>
            <numerusform>%1, %Ln aplicadas às %2 linhas obtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 mostradas de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more arrived meanwhile, search again to see them</source>
        <translation>
            <numerusform>%1; mais %Ln chegou nesse meio-tempo, pesquise de novo para vê-lo</numerusform>
            <numerusform>%1; mais %Ln chegaram nesse meio-tempo, pesquise de novo para vê-los</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching… Meanwhile: %1</source>
        <translation>Pesquisando… Enquanto isso: %1</translation>
    </message>
</context>
<context>
    <name>ActivityViews</name>
    <message>
        <source>Views of Outpost (*.outpostview);;All files (*)</source>
        <translation>Visões do Outpost (*.outpostview);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation>Não foi possível ler as visões salvas</translation>
    </message>
    <message>
        <source>The views are not saved</source>
        <translation>As visões não foram salvas</translation>
    </message>
    <message>
        <source>Not the file of a view</source>
        <translation>Não é o arquivo de uma visão</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Minha visão</translation>
    </message>
    <message>
        <source>The view is not saved</source>
        <translation>A visão não foi salva</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renomear visão</translation>
    </message>
    <message>
        <source>The view keeps its name</source>
        <translation>A visão mantém seu nome</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Visão excluída</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Exportar visão</translation>
    </message>
    <message>
        <source>Import view</source>
        <translation>Importar visão</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nome da visão</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Paste an API key of the account. SMTP2GO shows it once, under Settings, API Keys, when it is made.</source>
        <translation>Cole uma chave de API da conta. O SMTP2GO a mostra uma única vez, em Settings, API Keys, quando ela é criada.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nova chave de API</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>&amp;Mostrar a chave</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Adicionar conta</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Etapa %1 de 3</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
    <message>
        <source>SMTP2GO %1</source>
        <translation>SMTP2GO %1</translation>
    </message>
</context>
<context>
    <name>AddDomainDialog</name>
    <message>
        <source>Add a sender domain</source>
        <translation>Adicionar um domínio de remetente</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domínio</translation>
    </message>
    <message>
        <source>Domain to add</source>
        <translation>Domínio a adicionar</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>O que foi digitado</translation>
    </message>
    <message>
        <source>&amp;Tracking subdomain</source>
        <translation>Subdomínio de &amp;rastreamento</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Subdomínio de rastreamento</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, mostly “link”</source>
        <translation>Vazio: como o SMTP2GO escolher, quase sempre “link”</translation>
    </message>
    <message>
        <source>&amp;Return-path subdomain</source>
        <translation>Subdomínio de return-&amp;path</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Subdomínio de return-path</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, “em” and a number</source>
        <translation>Vazio: como o SMTP2GO escolher, “em” e um número</translation>
    </message>
    <message>
        <source>&amp;Look for the records at once</source>
        <translation>Procurar os re&amp;gistros imediatamente</translation>
    </message>
    <message>
        <source>&amp;Get a certificate for tracked links once it is verified</source>
        <translation>Obter um &amp;certificado para os links rastreados assim que verificado</translation>
    </message>
    <message>
        <source>&amp;Share it with subaccounts</source>
        <translation>Co&amp;mpartilhar com subcontas</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Shows what will change before anything is sent</source>
        <translation>Mostra o que vai mudar antes que algo seja enviado</translation>
    </message>
    <message>
        <source>Tracking subdomain: %1</source>
        <translation>Subdomínio de rastreamento: %1</translation>
    </message>
    <message>
        <source>Return-path subdomain: %1</source>
        <translation>Subdomínio de return-path: %1</translation>
    </message>
    <message>
        <source>The domain behind the @ of your senders, e.g. example.com.</source>
        <translation>O domínio depois do @ dos seus remetentes, p. ex. example.com.</translation>
    </message>
    <message>
        <source>%1 will be added.</source>
        <translation>%1 será adicionado.</translation>
    </message>
    <message>
        <source>Links will go through %1.%2.</source>
        <translation>Os links passarão por %1.%2.</translation>
    </message>
</context>
<context>
    <name>AddSingleSenderDialog</name>
    <message>
        <source>Add a single sender</source>
        <translation>Adicionar um remetente individual</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Endereço a adicionar</translation>
    </message>
    <message>
        <source>jo@example.com</source>
        <translation>jo@example.com</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Message in the verification mail</source>
        <translation>Mensagem no e-mail de verificação</translation>
    </message>
    <message>
        <source>Stands in the mail; may be empty</source>
        <translation>Aparece no e-mail; pode ficar vazia</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>This address is there already, and verified.</source>
        <translation>Este endereço já existe, e está verificado.</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified address(es).</source>
        <translation>
            <numerusform>O SMTP2GO envia a este endereço um e-mail com um link; ele poderá ser usado quando alguém tiver aberto o link. No plano gratuito cabe %Ln endereço verificado.</numerusform>
            <numerusform>O SMTP2GO envia a este endereço um e-mail com um link; ele poderá ser usado quando alguém tiver aberto o link. No plano gratuito cabem %Ln endereços verificados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedSenders</name>
    <message>
        <source>Off: the list isn&apos;t used</source>
        <translation>Desativada: a lista não é usada</translation>
    </message>
    <message>
        <source>Whitelist: only those in the list may send</source>
        <translation>Lista branca: só quem está na lista pode enviar</translation>
    </message>
    <message>
        <source>Blacklist: those in the list may not send</source>
        <translation>Lista negra: quem está na lista não pode enviar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>“%1” não é nem um único endereço de e-mail nem um domínio.</translation>
    </message>
    <message>
        <source>Choose how the list is used.</source>
        <translation>Escolha como a lista é usada.</translation>
    </message>
    <message>
        <source>With an empty whitelist nobody could send. Put somebody into the list first.</source>
        <translation>Com uma lista branca vazia, ninguém poderia enviar. Coloque alguém na lista antes.</translation>
    </message>
    <message>
        <source>Type an e-mail address or a domain.</source>
        <translation>Digite um endereço de e-mail ou um domínio.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersChecker</name>
    <message>
        <source>The allowed senders are as they should be.</source>
        <translation>Os remetentes permitidos estão como deveriam.</translation>
    </message>
    <message>
        <source>The allowed senders aren&apos;t as they should be.</source>
        <translation>Os remetentes permitidos não estão como deveriam.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersEditing</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” já está na lista.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the list.</source>
        <translation>“%1” não está na lista.</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>Colocar “%1” na lista de remetentes permitidos</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>Tirar “%1” da lista de remetentes permitidos</translation>
    </message>
    <message>
        <source>“%1” was put into the list</source>
        <translation>“%1” foi colocado na lista</translation>
    </message>
    <message>
        <source>“%1” was taken out of the list</source>
        <translation>“%1” foi tirado da lista</translation>
    </message>
    <message>
        <source>It can be taken out again.</source>
        <translation>Pode ser tirado novamente.</translation>
    </message>
    <message>
        <source>It can be put in again.</source>
        <translation>Pode ser colocado novamente.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersEffect</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender domains and single senders are switched off: only this list says then who may send, and mail no longer counts as verified by them.</source>
        <translation>Domínios de remetente e remetentes individuais são desativados: só esta lista diz então quem pode enviar, e os e-mails deixam de contar como verificados por eles.</translation>
    </message>
    <message>
        <source>Which ones there are can&apos;t be told: this key may not read them.</source>
        <translation>Não é possível dizer quais existem: esta chave não pode lê-los.</translation>
    </message>
    <message>
        <source>These sender domains stop: %1.</source>
        <translation>Estes domínios de remetente param: %1.</translation>
    </message>
    <message>
        <source>These single senders stop: %1.</source>
        <translation>Estes remetentes individuais param: %1.</translation>
    </message>
    <message>
        <source>Not in the list, so nothing is sent from there any more: %1.</source>
        <translation>Não estão na lista, então nada mais é enviado de lá: %1.</translation>
    </message>
    <message>
        <source>In the list, so nothing is sent from there any more: %1.</source>
        <translation>Estão na lista, então nada mais é enviado de lá: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent from there any more: %1.</source>
        <translation>Nada mais é enviado de lá: %1.</translation>
    </message>
    <message>
        <source>These may send from now on: %1.</source>
        <translation>Estes podem enviar a partir de agora: %1.</translation>
    </message>
    <message>
        <source>The list is empty then: nobody may send.</source>
        <translation>A lista fica então vazia: ninguém pode enviar.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used as long as its mode is off.</source>
        <translation>A lista não é usada enquanto seu modo estiver desativado.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used any more. Sender domains and single senders say then who may send.</source>
        <translation>A lista não é mais usada. Domínios de remetente e remetentes individuais dizem então quem pode enviar.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersModel</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Será adicionado</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Será removido</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Endereço ou domínio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
</context>
<context>
    <name>AllowedSendersService</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Change who may send to “%1”</source>
        <translation>Alterar quem pode enviar para “%1”</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>Colocar “%1” na lista de remetentes permitidos</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>Tirar “%1” da lista de remetentes permitidos</translation>
    </message>
</context>
<context>
    <name>AllowedSendersState</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Verified sender domains</source>
        <translation>Domínios de remetente verificados</translation>
    </message>
    <message>
        <source>Verified single senders</source>
        <translation>Remetentes individuais verificados</translation>
    </message>
</context>
<context>
    <name>AllowedSendersUpdating</name>
    <message>
        <source>The list and the mode that are there now can be set again.</source>
        <translation>A lista e o modo atuais podem ser definidos novamente.</translation>
    </message>
    <message>
        <source>Look then whether sender domains and single senders are in force: SMTP2GO doesn&apos;t say that it switches them on again.</source>
        <translation>Veja depois se os domínios de remetente e os remetentes individuais estão em vigor: o SMTP2GO não diz que os reativa.</translation>
    </message>
    <message>
        <source>Change how allowed senders are used</source>
        <translation>Alterar como os remetentes permitidos são usados</translation>
    </message>
    <message>
        <source>Change the list of allowed senders</source>
        <translation>Alterar a lista de remetentes permitidos</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remetentes permitidos</translation>
    </message>
    <message>
        <source>Allowed senders were changed</source>
        <translation>Os remetentes permitidos foram alterados</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>Outpost doesn&apos;t know the mode that is set now.</source>
        <translation>O Outpost não conhece o modo definido agora.</translation>
    </message>
</context>
<context>
    <name>AllowedTab</name>
    <message>
        <source>Filter allowed senders</source>
        <translation>Filtrar remetentes permitidos</translation>
    </message>
    <message>
        <source>Filter: a part of an entry (Ctrl+F)</source>
        <translation>Filtro: uma parte de uma entrada (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh allowed senders</source>
        <translation>Atualizar remetentes permitidos</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Ler a lista novamente (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>How the list is read</source>
        <translation>Como a lista é interpretada</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Nova entrada</translation>
    </message>
    <message>
        <source>Address or domain to allow</source>
        <translation>Endereço ou domínio a permitir</translation>
    </message>
    <message>
        <source>jo@example.com or example.com</source>
        <translation>jo@example.com ou example.com</translation>
    </message>
    <message>
        <source>Into the list below; nothing is sent yet</source>
        <translation>Para a lista abaixo; nada é enviado ainda</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Adicionar à lista</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Aplicar alterações</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Aplicar alterações…</translation>
    </message>
    <message>
        <source>Back to what is at SMTP2GO</source>
        <translation>Voltar ao que está no SMTP2GO</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Mark the chosen entries to be removed, or to stay after all; nothing is sent yet</source>
        <translation>Marca as entradas escolhidas para serem removidas, ou para ficarem; nada é enviado ainda</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remetentes permitidos</translation>
    </message>
    <message>
        <source>Allowed senders status</source>
        <translation>Estado dos remetentes permitidos</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>A lista está vazia</translation>
    </message>
    <message>
        <source>It restricts which addresses and domains may send. Most accounts don’t need it: sender domains do the same, and more.</source>
        <translation>Ela restringe quais endereços e domínios podem enviar. A maioria das contas não precisa dela: os domínios de remetente fazem o mesmo, e mais.</translation>
    </message>
    <message>
        <source>Type an address or a domain above to begin one.</source>
        <translation>Digite acima um endereço ou um domínio para começar uma.</translation>
    </message>
    <message>
        <source>The list of allowed senders is an older way to say who may send.

While it is off, sender domains and single senders decide.

Once it is read as a list of those who may send, or of those who may not, SMTP2GO switches sender domains and single senders off: nobody else than the list decides.</source>
        <translation>A lista de remetentes permitidos é uma forma mais antiga de dizer quem pode enviar.

Enquanto está desativada, decidem os domínios de remetente e os remetentes individuais.

Assim que é interpretada como lista de quem pode enviar, ou de quem não pode, o SMTP2GO desativa os domínios de remetente e os remetentes individuais: só a lista decide.</translation>
    </message>
    <message>
        <source>Apply changes to allowed senders…</source>
        <translation>Aplicar alterações aos remetentes permitidos…</translation>
    </message>
    <message>
        <source>Shows what will change and what it stops before anything is sent</source>
        <translation>Mostra o que vai mudar e o que para antes que algo seja enviado</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” já está na lista.</translation>
    </message>
    <message>
        <source>This switches sender domains and single senders off</source>
        <translation>Isto desativa os domínios de remetente e os remetentes individuais</translation>
    </message>
    <message>
        <source>Only the list decides who may send then; mail of anybody else is refused. What stops is listed before it is sent.</source>
        <translation>Só a lista decide então quem pode enviar; os e-mails dos demais são recusados. O que para é listado antes do envio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be added</source>
        <translation>
            <numerusform>%Ln a adicionar</numerusform>
            <numerusform>%Ln a adicionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln a remover</numerusform>
            <numerusform>%Ln a remover</numerusform>
        </translation>
    </message>
    <message>
        <source>another mode</source>
        <translation>outro modo</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ainda não aplicado</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1, as %2 (%3)</source>
        <translation>%1, como %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>This field is missing from the answer.</source>
        <translation>Este campo falta na resposta.</translation>
    </message>
    <message>
        <source>This field must not be an object.</source>
        <translation>Este campo não pode ser um objeto.</translation>
    </message>
    <message>
        <source>This field must not be a list.</source>
        <translation>Este campo não pode ser uma lista.</translation>
    </message>
    <message>
        <source>This field must not be text.</source>
        <translation>Este campo não pode ser texto.</translation>
    </message>
    <message>
        <source>This field must not be null.</source>
        <translation>Este campo não pode ser null.</translation>
    </message>
    <message>
        <source>This field must not be a single value.</source>
        <translation>Este campo não pode ser um valor único.</translation>
    </message>
    <message>
        <source>The JSON is broken or incomplete: %1</source>
        <translation>O JSON está danificado ou incompleto: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>SMTP2GO refused it, so nothing was changed.</source>
        <translation>O SMTP2GO recusou, então nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>SMTP2GO has carried it out.</source>
        <translation>O SMTP2GO executou.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether SMTP2GO has carried it out. Look before you repeat it.</source>
        <translation>Não se sabe se o SMTP2GO executou. Verifique antes de repetir.</translation>
    </message>
    <message>
        <source>Operation %1.</source>
        <translation>Operação %1.</translation>
    </message>
    <message>
        <source>Account “%1”.</source>
        <translation>Conta “%1”.</translation>
    </message>
    <message>
        <source>Account “%1”, operation %2.</source>
        <translation>Conta “%1”, operação %2.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensagem: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be asked</source>
        <translation>Isto não pode ser perguntado</translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation>Esta conta é somente leitura</translation>
    </message>
    <message>
        <source>Too much is waiting already</source>
        <translation>Já há coisas demais esperando</translation>
    </message>
    <message>
        <source>The calls of this account are held back</source>
        <translation>As chamadas desta conta estão retidas</translation>
    </message>
    <message>
        <source>An earlier change is still undecided</source>
        <translation>Uma alteração anterior ainda não foi decidida</translation>
    </message>
    <message>
        <source>This change can&apos;t be noted down</source>
        <translation>Esta alteração não pode ser anotada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t be reached</source>
        <translation>Não é possível alcançar o SMTP2GO</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let the call through</source>
        <translation>O proxy não deixa a chamada passar</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>A conexão caiu</translation>
    </message>
    <message>
        <source>SMTP2GO took too long to answer</source>
        <translation>O SMTP2GO demorou demais para responder</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>The address leads somewhere else</source>
        <translation>O endereço leva a outro lugar</translation>
    </message>
    <message>
        <source>Somebody else answered in place of SMTP2GO</source>
        <translation>Outro respondeu no lugar do SMTP2GO</translation>
    </message>
    <message>
        <source>SMTP2GO&apos;s answer can&apos;t be understood</source>
        <translation>A resposta do SMTP2GO não pode ser entendida</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key</source>
        <translation>Isto não é uma chave de API</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this API key</source>
        <translation>O SMTP2GO não conhece esta chave de API</translation>
    </message>
    <message>
        <source>This computer&apos;s address isn&apos;t allowed</source>
        <translation>O endereço deste computador não é permitido</translation>
    </message>
    <message>
        <source>This key may not search activity</source>
        <translation>Esta chave não pode pesquisar a atividade</translation>
    </message>
    <message>
        <source>This key may not use %1</source>
        <translation>Esta chave não pode usar %1</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t accept a field</source>
        <translation>O SMTP2GO não aceita um campo</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this operation</source>
        <translation>O SMTP2GO não conhece esta operação</translation>
    </message>
    <message>
        <source>SMTP2GO has paused this address</source>
        <translation>O SMTP2GO pausou este endereço</translation>
    </message>
    <message>
        <source>SMTP2GO refused the call</source>
        <translation>O SMTP2GO recusou a chamada</translation>
    </message>
    <message>
        <source>SMTP2GO has a fault</source>
        <translation>O SMTP2GO está com uma falha</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Corrija o que está errado e tente novamente.</translation>
    </message>
    <message>
        <source>Use an account that isn&apos;t set to read-only.</source>
        <translation>Use uma conta que não esteja definida como somente leitura.</translation>
    </message>
    <message>
        <source>Wait until some of it is done, or cancel what you don&apos;t need, then try again.</source>
        <translation>Espere até que uma parte termine, ou cancele o que não precisa, e tente novamente.</translation>
    </message>
    <message>
        <source>SMTP2GO has just refused the key of this account. Check the key, then try again.</source>
        <translation>O SMTP2GO acabou de recusar a chave desta conta. Verifique a chave e tente novamente.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether a change like this one has happened. Decide about it in the list of unknown outcomes, then try again.</source>
        <translation>Ninguém sabe ainda se uma alteração como esta aconteceu. Decida sobre ela na lista de resultados desconhecidos e tente novamente.</translation>
    </message>
    <message>
        <source>No change is sent that couldn&apos;t be told after a crash. Make room on the disk and check the rights of Outpost&apos;s folder, then try again.</source>
        <translation>Não se envia nenhuma alteração que não pudesse ser conhecida depois de uma queda. Libere espaço no disco, verifique as permissões da pasta do Outpost e tente novamente.</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Recomece quando quiser.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the service, then try again.</source>
        <translation>Verifique a conexão de rede e o endereço do serviço e tente novamente.</translation>
    </message>
    <message>
        <source>Check the proxy under File &gt; Settings &gt; Network, its user name and its password. Outpost never goes around it.</source>
        <translation>Verifique o proxy em Arquivo &gt; Configurações &gt; Rede, o nome de usuário e a senha. O Outpost nunca o contorna.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and whether something on the network looks into connections. The key was not sent.</source>
        <translation>Verifique a data deste computador e se algo na rede inspeciona as conexões. A chave não foi enviada.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the network connection.</source>
        <translation>Tente novamente. Se continuar acontecendo, verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>Try again, or ask for a shorter time range.</source>
        <translation>Tente novamente ou peça um intervalo menor.</translation>
    </message>
    <message>
        <source>Ask for less: a shorter time range or fewer headers.</source>
        <translation>Peça menos: um intervalo menor ou menos cabeçalhos.</translation>
    </message>
    <message>
        <source>Check the address of the service. The key wasn&apos;t sent to the other one.</source>
        <translation>Verifique o endereço do serviço. A chave não foi enviada ao outro.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network wants you to log in first, and check the address of the service.</source>
        <translation>Abra uma página da web para ver se a rede quer que você entre antes, e verifique o endereço do serviço.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Tente novamente. Se persistir, relate com os detalhes.</translation>
    </message>
    <message>
        <source>Copy the whole key once more: “api-” and 32 letters or digits.</source>
        <translation>Copie a chave inteira mais uma vez: “api-” e 32 letras ou algarismos.</translation>
    </message>
    <message>
        <source>Check that the key still exists. If it does, it may belong to another region: try United States, Europe or Australia.</source>
        <translation>Verifique se a chave ainda existe. Se existir, pode pertencer a outra região: tente Estados Unidos, Europa ou Austrália.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the IP allow list in the web app of SMTP2GO.</source>
        <translation>Adicione o endereço deste computador à lista de IPs permitidos no aplicativo web do SMTP2GO.</translation>
    </message>
    <message>
        <source>Ask whoever manages the API keys to permit %1 for this one.</source>
        <translation>Peça a quem administra as chaves de API que permita %1 para esta.</translation>
    </message>
    <message>
        <source>Change the field that is named and try again.</source>
        <translation>Altere o campo indicado e tente novamente.</translation>
    </message>
    <message>
        <source>Check the address of the service, or look for a newer Outpost.</source>
        <translation>Verifique o endereço do serviço ou procure um Outpost mais novo.</translation>
    </message>
    <message>
        <source>It was carried out all the same: don&apos;t repeat it.</source>
        <translation>Mesmo assim foi executado: não repita.</translation>
    </message>
    <message>
        <source>Nothing is lost. The pause takes at least a minute; then try again. What still waits goes on by itself.</source>
        <translation>Nada se perde. A pausa leva ao menos um minuto; depois, tente novamente. O que ainda espera continua sozinho.</translation>
    </message>
    <message>
        <source>Read what SMTP2GO says. Its support asks for the request id.</source>
        <translation>Leia o que o SMTP2GO diz. O suporte pede o ID da requisição.</translation>
    </message>
    <message>
        <source>Try again in some minutes. smtp2gostatus.com tells of known faults.</source>
        <translation>Tente novamente em alguns minutos. smtp2gostatus.com informa as falhas conhecidas.</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>There is no API key.</source>
        <translation>Não há chave de API.</translation>
    </message>
    <message>
        <source>The API key has a line break or another control character in it. Paste one key only.</source>
        <translation>A chave de API contém uma quebra de linha ou outro caractere de controle. Cole uma só chave.</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: a key begins with “api-”.</source>
        <translation>Isto não é uma chave de API: uma chave começa com “api-”.</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: after “api-” there must be 32 letters or digits.</source>
        <translation>Isto não é uma chave de API: depois de “api-” deve haver 32 letras ou algarismos.</translation>
    </message>
</context>
<context>
    <name>ApiKeyAddChecker</name>
    <message>
        <source>It isn&apos;t known which API keys were there before.</source>
        <translation>Não se sabe quais chaves de API existiam antes.</translation>
    </message>
    <message>
        <source>SMTP2GO shows no new API key.</source>
        <translation>O SMTP2GO não mostra nenhuma chave de API nova.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…, but with another description.</source>
        <translation>Há uma nova chave de API, %1…, mas com outra descrição.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…. Nobody has seen the whole of it: remove it, and add another one.</source>
        <translation>Há uma nova chave de API, %1…. Ninguém a viu inteira: remova-a e adicione outra.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
</context>
<context>
    <name>BulkBanner</name>
    <message>
        <source>Bulk change</source>
        <translation>Alteração em massa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>The same as in line %L1.</source>
        <translation>O mesmo que na linha %L1.</translation>
    </message>
</context>
<context>
    <name>BulkCheckModel</name>
    <message>
        <source>Good</source>
        <translation>Correta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>BulkCheckPage</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Reading what the account has</source>
        <translation>Lendo o que a conta tem</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <translation>Linhas verificadas</translation>
    </message>
    <message>
        <source>Rows with a tick are sent. What is wrong can&apos;t be; what is doubtful is left out unless you tick it.</source>
        <translation>As linhas marcadas são enviadas. O que está errado não pode ser; o que é duvidoso fica de fora, a menos que você o marque.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Linhas com problema</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Reading what the account has already…</source>
        <translation>Lendo o que a conta já tem…</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <translation>A enviar: %1</translation>
    </message>
</context>
<context>
    <name>BulkColumnsPage</name>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>First row holds &amp;headings</source>
        <translation>A primeira linha contém os &amp;títulos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Pre&amp;view of the list</source>
        <translation>Pré-&amp;visualização da lista</translation>
    </message>
    <message>
        <source>Preview of the list</source>
        <translation>Pré-visualização da lista</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>None: one value a line</source>
        <translation>Nenhum: um valor por linha</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necessário)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Não está na lista</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation>Coluna %1 (%2)</translation>
    </message>
    <message>
        <source>The list can&apos;t be read like this.</source>
        <translation>A lista não pode ser lida assim.</translation>
    </message>
    <message>
        <source>The list has no row.</source>
        <translation>A lista não tem linhas.</translation>
    </message>
    <message>
        <source>Say in which column what is needed stands.</source>
        <translation>Diga em qual coluna está o que é necessário.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluído</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
</context>
<context>
    <name>BulkOffice</name>
    <message>
        <source>&amp;Bulk changes</source>
        <translation>Alterações em &amp;massa</translation>
    </message>
    <message>
        <source>&amp;Add subaccounts…</source>
        <translation>&amp;Adicionar subcontas…</translation>
    </message>
    <message>
        <source>&amp;Change subaccounts…</source>
        <translation>A&amp;lterar subcontas…</translation>
    </message>
    <message>
        <source>Add sender &amp;domains…</source>
        <translation>Adicionar &amp;domínios de remetente…</translation>
    </message>
    <message>
        <source>&amp;Verify sender domains…</source>
        <translation>&amp;Verificar domínios de remetente…</translation>
    </message>
</context>
<context>
    <name>BulkPace</name>
    <message>
        <source>%L1 an hour</source>
        <translation>%L1 por hora</translation>
    </message>
    <message>
        <source>%L1 a minute</source>
        <translation>%L1 por minuto</translation>
    </message>
</context>
<context>
    <name>BulkPlanPage</name>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 alterações</translation>
    </message>
    <message>
        <source>%1 changes, and %2 looks that only read</source>
        <translation>%1 alterações e %2 consultas que só leem</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Cerca de %1</translation>
    </message>
    <message>
        <source>since SMTP2GO allows %1</source>
        <translation>já que o SMTP2GO permite %1</translation>
    </message>
    <message>
        <source>Begun now, it ends at about %1.</source>
        <translation>Se começar agora, termina por volta das %1.</translation>
    </message>
    <message>
        <source>The rows go one after the other. You can hide this window and work on, pause and resume, or quit: Outpost then offers to go on at its next start. A row whose answer is lost is looked for, and is sent again only if you say so.</source>
        <translation>As linhas vão uma após a outra. Você pode ocultar esta janela e continuar trabalhando, pausar e retomar, ou sair: o Outpost oferece então continuar na próxima vez que iniciar. Uma linha cuja resposta se perde é procurada, e só é enviada de novo se você disser.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing that Outpost knows of.</source>
        <translation>Nada que o Outpost saiba.</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Nenhuma linha</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and choose that file.</source>
        <translation>Isto é uma planilha. Salve-a como CSV e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Isto não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>This is more than %L1 MB. Split it into several files.</source>
        <translation>São mais de %L1 MB. Divida em vários arquivos.</translation>
    </message>
    <message>
        <source>A quotation mark in line %L1 has no end.</source>
        <translation>Uma aspa na linha %L1 não é fechada.</translation>
    </message>
    <message>
        <source>There are more than %L1 rows. Split them into several files.</source>
        <translation>Há mais de %L1 linhas. Divida-as em vários arquivos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>What waits has the same name as a row in doubt. Decide about that one first.</source>
        <translation>O que espera tem o mesmo nome de uma linha em dúvida. Decida sobre ela primeiro.</translation>
    </message>
    <message>
        <source>SMTP2GO has refused %L1 rows in a row. Look at the reasons before you go on.</source>
        <translation>O SMTP2GO recusou %L1 linhas seguidas. Veja os motivos antes de continuar.</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Parado antes de ser enviado.</translation>
    </message>
    <message>
        <source>The result of a row must be on the disk before the next one is sent, and the disk refuses: %1</source>
        <translation>O resultado de uma linha precisa estar no disco antes do envio da próxima, e o disco recusa: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came.</source>
        <translation>O Outpost terminou antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>Outpost could not look what became of “%1”: %2</source>
        <translation>O Outpost não conseguiu ver o que foi de “%1”: %2</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Como você disse.</translation>
    </message>
    <message>
        <source>Left in doubt, as you said.</source>
        <translation>Deixado em dúvida, como você disse.</translation>
    </message>
</context>
<context>
    <name>BulkRunFile</name>
    <message>
        <source>The list of changes in %1 can’t be removed: %2</source>
        <translation>A lista de alterações em %1 não pode ser removida: %2</translation>
    </message>
</context>
<context>
    <name>BulkRunModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da requisição</translation>
    </message>
</context>
<context>
    <name>BulkRunPage</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>&amp;It has happened</source>
        <translation>&amp;Aconteceu</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Deixar assim</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Linhas em dúvida</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>O que não foi feito</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n row(s) was lost. Choose them in the list to decide.</source>
        <translation>
            <numerusform>A resposta a %n linha se perdeu. Escolha-a na lista para decidir.</numerusform>
            <numerusform>As respostas a %n linhas se perderam. Escolha-as na lista para decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n chosen row(s) was lost. What Outpost found stands beside them. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>A resposta a %n linha escolhida se perdeu. O que o Outpost encontrou está ao lado. Nada é enviado de novo sozinho.</numerusform>
            <numerusform>As respostas a %n linhas escolhidas se perderam. O que o Outpost encontrou está ao lado. Nada é enviado de novo sozinho.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRuns</name>
    <message>
        <source>Another list is under way. Let it come to its end, or stop it.</source>
        <translation>Outra lista está em andamento. Deixe-a terminar ou pare-a.</translation>
    </message>
    <message>
        <source>The results can&apos;t be kept on this computer, so nothing is sent.</source>
        <translation>Os resultados não podem ser guardados neste computador, então nada é enviado.</translation>
    </message>
</context>
<context>
    <name>BulkSourcePage</name>
    <message>
        <source>&amp;List, one row a line</source>
        <translation>&amp;Lista, um item por linha</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste instead</source>
        <translation>&amp;Colar em vez disso</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>Salvar &amp;modelo…</translation>
    </message>
    <message>
        <source>Paste a list or choose a CSV file. Each row needs: %1.</source>
        <translation>Cole uma lista ou escolha um arquivo CSV. Cada linha precisa de: %1.</translation>
    </message>
    <message>
        <source>It may have, too: %1.</source>
        <translation>Também pode ter: %1.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used.</source>
        <translation>Esta lista não pode ser usada.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Escolher uma lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Salvar um modelo</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>O modelo foi salvo.</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Não foi possível salvar o modelo.</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <translation>Sendo procurado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>restam cerca de %1</translation>
    </message>
    <message>
        <source>pauses after this row</source>
        <translation>pausa depois desta linha</translation>
    </message>
    <message>
        <source>was under way when Outpost ended; nothing is lost</source>
        <translation>estava em andamento quando o Outpost terminou; nada se perde</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>paused: it needs you</source>
        <translation>em pausa: precisa de você</translation>
    </message>
    <message>
        <source>some rows are in doubt</source>
        <translation>algumas linhas estão em dúvida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 feitas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 recusadas</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 em dúvida</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 de fora</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 corretas</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 duvidosas</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 erradas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n linha: %1</numerusform>
            <numerusform>%n linhas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellActions</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>All events of this &amp;e-mail</source>
        <translation>Todos os eventos deste &amp;e-mail</translation>
    </message>
    <message>
        <source>All of this reci&amp;pient</source>
        <translation>Tudo deste &amp;destinatário</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>este valor</translation>
    </message>
    <message>
        <source>&amp;Filter for %1</source>
        <translation>&amp;Filtrar por %1</translation>
    </message>
    <message>
        <source>E&amp;xclude %1</source>
        <translation>E&amp;xcluir %1</translation>
    </message>
</context>
<context>
    <name>ChangeDesk</name>
    <message>
        <source>It has been undone already.</source>
        <translation>Já foi desfeito.</translation>
    </message>
    <message>
        <source>Only what came out as planned can be undone.</source>
        <translation>Só o que saiu como planejado pode ser desfeito.</translation>
    </message>
    <message>
        <source>To undo it, open the account “%1”.</source>
        <translation>Para desfazer, abra a conta “%1”.</translation>
    </message>
    <message>
        <source>To undo it, go back from the subaccount to the account itself.</source>
        <translation>Para desfazer, volte da subconta para a própria conta.</translation>
    </message>
    <message>
        <source>To undo it, work as the subaccount %1.</source>
        <translation>Para desfazer, trabalhe como a subconta %1.</translation>
    </message>
    <message>
        <source>It can’t be undone.</source>
        <translation>Não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>Não há nenhuma pasta que só você possa ler.</translation>
    </message>
</context>
<context>
    <name>ChangeLogModel</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
</context>
<context>
    <name>ChangeLogPanel</name>
    <message>
        <source>Shows changes whose text, account, fields, outcome or request ID contain this</source>
        <translation>Mostra as alterações cujo texto, conta, campos, resultado ou ID da requisição contêm isto</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrar alterações</translation>
    </message>
    <message>
        <source>Change, account, outcome, request ID</source>
        <translation>Alteração, conta, resultado, ID da requisição</translation>
    </message>
    <message>
        <source>Number of changes</source>
        <translation>Número de alterações</translation>
    </message>
    <message>
        <source>Take the change back; shows first what that would do</source>
        <translation>Desfazer a alteração; mostra antes o que isso faria</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>All that is known of the change</source>
        <translation>Tudo o que se sabe da alteração</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Write the changes into a file, or copy them</source>
        <translation>Gravar as alterações em um arquivo, ou copiá-las</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Registro de alterações</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalhes da alteração</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copiar &amp;ID da requisição</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 de %Ln alteração</numerusform>
            <numerusform>%1 de %Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see what it changed.</source>
        <translation>Escolha uma alteração para ver o que ela mudou.</translation>
    </message>
    <message>
        <source>Every change that you make with Outpost is kept here, with what was before and after.</source>
        <translation>Toda alteração que você faz com o Outpost fica aqui, com o que havia antes e depois.</translation>
    </message>
    <message>
        <source>%1

Undo: %2</source>
        <translation>%1

Desfazer: %2</translation>
    </message>
    <message>
        <source>To undo it, open its account.</source>
        <translation>Para desfazer, abra a conta dela.</translation>
    </message>
</context>
<context>
    <name>ChangeOffice</name>
    <message>
        <source>Change &amp;log</source>
        <translation>Re&amp;gistro de alterações</translation>
    </message>
</context>
<context>
    <name>ChangePlan</name>
    <message>
        <source>This has been changed elsewhere since the plan was shown, so nothing was sent. Here is the plan for how it is now.</source>
        <translation>Isto foi alterado em outro lugar desde que o plano foi mostrado, então nada foi enviado. Este é o plano para o estado atual.</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written: %1. A change that can&apos;t be noted down isn&apos;t made, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>O registro de alterações não pode ser gravado: %1. Uma alteração que não pode ser anotada não é feita, então nada foi enviado. Libere espaço no disco e tente novamente.</translation>
    </message>
    <message>
        <source>%1 The log of changes could not be written: %2.</source>
        <translation>%1 O registro de alterações não pôde ser gravado: %2.</translation>
    </message>
</context>
<context>
    <name>ChangePlanDialog</name>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>What &amp;differs from the plan</source>
        <translation>O que &amp;difere do plano</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>O que difere do plano</translation>
    </message>
    <message>
        <source>What &amp;will change</source>
        <translation>O que &amp;vai mudar</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>Word to confirm</source>
        <translation>Palavra de confirmação</translation>
    </message>
    <message>
        <source>Request &amp;ID</source>
        <translation>&amp;ID da requisição</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>O que o suporte do SMTP2GO pede</translation>
    </message>
    <message>
        <source>&amp;Copy request ID</source>
        <translation>&amp;Copiar ID da requisição</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Progresso da alteração</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>What was &amp;changed</source>
        <translation>O que foi &amp;alterado</translation>
    </message>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Para continuar, digite “%1”:</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>At SMTP2GO</source>
        <translation>No SMTP2GO</translation>
    </message>
    <message>
        <source>If it is on its way, it can’t be called back. Waiting…</source>
        <translation>Se está a caminho, não pode ser chamado de volta. Aguardando…</translation>
    </message>
</context>
<context>
    <name>ChangePlanText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>Isto não pode ser feito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Agora %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Conta “%1”</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount %2</source>
        <translation>Conta “%1”, subconta %2</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount “%2” (%3)</source>
        <translation>Conta “%1”, subconta “%2” (%3)</translation>
    </message>
    <message>
        <source>Reading how it is now…</source>
        <translation>Lendo como está agora…</translation>
    </message>
    <message>
        <source>Looking whether it is still as shown…</source>
        <translation>Vendo se ainda está como mostrado…</translation>
    </message>
    <message>
        <source>Making the change…</source>
        <translation>Fazendo a alteração…</translation>
    </message>
    <message>
        <source>Reading again and comparing…</source>
        <translation>Lendo de novo e comparando…</translation>
    </message>
    <message>
        <source>SMTP2GO now shows it as planned.</source>
        <translation>O SMTP2GO o mostra agora como planejado.</translation>
    </message>
    <message>
        <source>Done, but not quite as planned</source>
        <translation>Feito, mas não exatamente como planejado</translation>
    </message>
    <message>
        <source>SMTP2GO accepted the change, but now shows something else. It may take a while there; look again later.</source>
        <translation>O SMTP2GO aceitou a alteração, mas mostra agora outra coisa. Lá pode demorar; veja de novo mais tarde.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>It can&apos;t be seen how it is now</source>
        <translation>Não é possível ver como está agora</translation>
    </message>
    <message>
        <source>Without that there is no plan, so nothing was changed.</source>
        <translation>Sem isso não há plano, então nada foi alterado.</translation>
    </message>
    <message>
        <source>Can be undone: %1</source>
        <translation>Pode ser desfeito: %1</translation>
    </message>
    <message>
        <source>Can’t be undone.</source>
        <translation>Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Can’t be undone: %1</source>
        <translation>Não pode ser desfeito: %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Estado posterior</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, undone since</source>
        <translation>%1, desfeito depois</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Subaccount: %1</source>
        <translation>Subconta: %1</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operação: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>It undid an earlier change.</source>
        <translation>Desfez uma alteração anterior.</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Estado posterior</translation>
    </message>
</context>
<context>
    <name>ChangeUndoBar</name>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Unknown: interrupted</source>
        <translation>Desconhecido: interrompido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Done, with differences</source>
        <translation>Feito, com diferenças</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The answer was lost, but SMTP2GO now shows the state that was planned: it has most likely happened. Do not make this change again.</source>
        <translation>A resposta se perdeu, mas o SMTP2GO mostra agora o estado planejado: muito provavelmente aconteceu. Não faça esta alteração de novo.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO still shows the state from before. Look under View &gt; Changes in doubt before you make this change again.</source>
        <translation>A resposta se perdeu, e o SMTP2GO ainda mostra o estado de antes. Veja em Exibir &gt; Alterações em dúvida antes de fazer esta alteração de novo.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO shows a state that is neither the one from before nor the one that was planned. Look under View &gt; Changes in doubt.</source>
        <translation>A resposta se perdeu, e o SMTP2GO mostra um estado que não é nem o de antes nem o planejado. Veja em Exibir &gt; Alterações em dúvida.</translation>
    </message>
    <message>
        <source>The state could not be read again: %1.</source>
        <translation>O estado não pôde ser lido de novo: %1.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>nenhum evento</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events. Return searches only that time; Esc takes the mark away.</source>
        <translation>%1: %2 de %3 eventos. Enter pesquisa só esse tempo; Esc tira a marca.</translation>
    </message>
    <message>
        <source>No events with a date.</source>
        <translation>Nenhum evento com data.</translation>
    </message>
    <message>
        <source>%1: %2 in all, %3. Most in one bar of %4: %5.</source>
        <translation>%1: %2 ao todo, %3. Máximo em uma barra de %4: %5.</translation>
    </message>
    <message>
        <source>Without a date, and so in no bar: %1.</source>
        <translation>Sem data e, portanto, em nenhuma barra: %1.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop console for people who run their mail through SMTP2GO.

Without options, Outpost shows your accounts and offers to add one.
The environment variable SMTP2GO_API_KEY may hold the key; it is never taken from the command line, which others can read.</source>
        <translation>Console de desktop para quem administra seus e-mails com o SMTP2GO.

Sem opções, o Outpost mostra suas contas e oferece adicionar uma.
A variável de ambiente SMTP2GO_API_KEY pode conter a chave; ela nunca é tomada da linha de comando, que outros podem ler.</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>não disponível: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Digite o que você quer fazer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command fits. Try the first letters of its words.</source>
        <translation>Nenhum comando corresponde. Tente as primeiras letras de suas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln comando</numerusform>
            <numerusform>%Ln comandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s)</source>
        <translation>
            <numerusform>%1 de %Ln comando</numerusform>
            <numerusform>%1 de %Ln comandos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>built-in emulator</source>
        <translation>emulador embutido</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (somente leitura)</translation>
    </message>
    <message>
        <source>The account that File &gt; Settings names for the start is not there any more.</source>
        <translation>A conta que Arquivo &gt; Configurações indica para o início não existe mais.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Re&amp;quisições</translation>
    </message>
    <message>
        <source>SMTP2GO_API_KEY: %1</source>
        <translation>SMTP2GO_API_KEY: %1</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%Ln line(s), the first: %1</source>
        <translation>
            <numerusform>%Ln linha, a primeira: %1</numerusform>
            <numerusform>%Ln linhas, as primeiras: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reduzir o &amp;movimento</translation>
    </message>
    <message>
        <source>Tra&amp;y</source>
        <translation>&amp;Bandeja do sistema</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, closing the window ends Outpost.</source>
        <translation>Onde a área de trabalho tem uma bandeja. Sem ela, fechar a janela encerra o Outpost.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Nenhum ícone</translation>
    </message>
    <message>
        <source>An icon</source>
        <translation>Um ícone</translation>
    </message>
    <message>
        <source>An icon, and closing the window keeps Outpost there</source>
        <translation>Um ícone, e ao fechar a janela o Outpost fica ali</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>Diagnóstico para um relato de bug</translation>
    </message>
    <message>
        <source>This text helps to find a fault: versions, display, settings that are not personal, numbers of accounts and requests, the last errors, and where files lie. It holds no key, no name of an account, no address and no subject. What you see is exactly what is copied; nothing is sent.</source>
        <translation>Este texto ajuda a encontrar uma falha: versões, tela, configurações que não são pessoais, número de contas e requisições, os últimos erros e onde ficam os arquivos. Não contém nenhuma chave, nenhum nome de conta, nenhum endereço e nenhum assunto. O que você vê é exatamente o que é copiado; nada é enviado.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>O que foi copiado</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s): the text above, and nothing else.</source>
        <translation>
            <numerusform>%Ln linha copiada: o texto acima, e nada mais.</numerusform>
            <numerusform>%Ln linhas copiadas: o texto acima, e nada mais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsFinding</name>
    <message>
        <source>As it should be</source>
        <translation>Como deveria ser</translation>
    </message>
    <message>
        <source>Not yet everywhere</source>
        <translation>Ainda não em toda parte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Wrong target</source>
        <translation>Destino errado</translation>
    </message>
    <message>
        <source>Another account&apos;s number</source>
        <translation>Número de outra conta</translation>
    </message>
    <message>
        <source>Proxied or flattened</source>
        <translation>Com proxy ou achatado</translation>
    </message>
    <message>
        <source>Beside other data</source>
        <translation>Junto de outros dados</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Domínio inexistente</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>As it should be, here and at the zone.</source>
        <translation>Como deveria ser, aqui e na zona.</translation>
    </message>
    <message>
        <source>As it should be from here. The zone&apos;s own name servers could not be asked.</source>
        <translation>Como deveria ser a partir daqui. Não foi possível perguntar aos servidores de nomes da própria zona.</translation>
    </message>
    <message>
        <source>The name servers of the zone do not agree: not all of them have the record yet.</source>
        <translation>Os servidores de nomes da zona não concordam: nem todos têm o registro ainda.</translation>
    </message>
    <message>
        <source>The zone has the record. The resolver of this computer still gives what was there before: %1.</source>
        <translation>A zona tem o registro. O resolvedor deste computador ainda dá o que havia antes: %1.</translation>
    </message>
    <message>
        <source>There is no record of this name. What comes (%1) is the wildcard record of the zone.</source>
        <translation>Não há registro com este nome. O que vem (%1) é o registro curinga da zona.</translation>
    </message>
    <message>
        <source>The record was removed from the zone. The resolver of this computer still remembers it; that ends soon.</source>
        <translation>O registro foi removido da zona. O resolvedor deste computador ainda se lembra dele; isso acaba logo.</translation>
    </message>
    <message>
        <source>There is no CNAME at this name, only other data: %1.</source>
        <translation>Não há CNAME com este nome, só outros dados: %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Não existe tal registro.</translation>
    </message>
    <message>
        <source>The CNAME points at %1: the zone&apos;s name was appended to the target.</source>
        <translation>O CNAME aponta para %1: o nome da zona foi acrescentado ao destino.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, not at %2.</source>
        <translation>O CNAME aponta para %1, não para %2.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, which has the number of another account; %2 is wanted.</source>
        <translation>O CNAME aponta para %1, que tem o número de outra conta; espera-se %2.</translation>
    </message>
    <message>
        <source>The record stands at %1, which has the number of another account, and not at %2.</source>
        <translation>O registro está em %1, que tem o número de outra conta, e não em %2.</translation>
    </message>
    <message>
        <source>A copy of the key stands there in place of the CNAME. It stops to work when the key is changed.</source>
        <translation>No lugar do CNAME há uma cópia da chave. Ela para de funcionar quando a chave é trocada.</translation>
    </message>
    <message>
        <source>There are addresses in place of the CNAME: %1.</source>
        <translation>No lugar do CNAME há endereços: %1.</translation>
    </message>
    <message>
        <source>%1 The record is proxied by Cloudflare.</source>
        <translation>%1 O registro passa pelo proxy do Cloudflare.</translation>
    </message>
    <message>
        <source>%1 The record is proxied or flattened.</source>
        <translation>%1 O registro passa por um proxy ou está achatado.</translation>
    </message>
    <message>
        <source>The CNAME is not alone at its name: %1. Servers may answer with one or the other.</source>
        <translation>O CNAME não está sozinho em seu nome: %1. Os servidores podem responder com um ou outro.</translation>
    </message>
    <message>
        <source>The zone&apos;s own name servers have the record, but the resolver of this computer says nothing (%1).</source>
        <translation>Os servidores de nomes da própria zona têm o registro, mas o resolvedor deste computador não diz nada (%1).</translation>
    </message>
    <message>
        <source>Nobody could tell (%1), so nothing is known about the record.</source>
        <translation>Ninguém soube dizer (%1), então nada se sabe do registro.</translation>
    </message>
    <message>
        <source>Check again in a while. If it stays so, have the zone&apos;s name servers and its DNSSEC signatures looked at.</source>
        <translation>Verifique de novo daqui a pouco. Se continuar assim, peça que examinem os servidores de nomes da zona e suas assinaturas DNSSEC.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then check again.</source>
        <translation>Verifique a rede deste computador e verifique de novo.</translation>
    </message>
    <message>
        <source>Set this record to “DNS only” at Cloudflare.</source>
        <translation>Defina este registro como “DNS only” no Cloudflare.</translation>
    </message>
    <message>
        <source>Turn proxying or flattening off for this record, or delete what is there, and publish the CNAME.</source>
        <translation>Desative o proxy ou o achatamento deste registro, ou exclua o que está lá, e publique o CNAME.</translation>
    </message>
    <message>
        <source>Publish a CNAME at %1 that points at %2.</source>
        <translation>Publique um CNAME em %1 que aponte para %2.</translation>
    </message>
    <message>
        <source>there is no zone</source>
        <translation>não há zona</translation>
    </message>
    <message>
        <source>not asked: no name server found</source>
        <translation>não perguntado: nenhum servidor de nomes encontrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name server: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The domain %1 is not in the DNS: nobody has it, or it has expired.</source>
        <translation>O domínio %1 não está no DNS: ninguém o tem, ou ele expirou.</translation>
    </message>
    <message>
        <source>Wait: this can take as long as the time to live of the old record, mostly some minutes, at most a day or two.</source>
        <translation>Espere: pode levar tanto quanto o tempo de vida do registro antigo, em geral alguns minutos, no máximo um ou dois dias.</translation>
    </message>
    <message>
        <source>Change the target to %1. Where names are completed, write it with a dot at the end.</source>
        <translation>Altere o destino para %1. Onde os nomes são completados, escreva-o com um ponto no final.</translation>
    </message>
    <message>
        <source>%1 Leave the other record if that account still sends.</source>
        <translation>%1 Deixe o outro registro se aquela conta ainda envia.</translation>
    </message>
    <message>
        <source>Delete all other records at %1, or have the service use another name.</source>
        <translation>Exclua todos os outros registros em %1, ou faça o serviço usar outro nome.</translation>
    </message>
    <message>
        <source>Look for a typing error in the domain, and see at the registrar whether it is paid for and has name servers.</source>
        <translation>Procure um erro de digitação no domínio, e veja na registradora se está pago e tem servidores de nomes.</translation>
    </message>
</context>
<context>
    <name>DomainAccessChanging</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>These subaccounts can send from it: %1.</source>
        <translation>Estas subcontas podem enviar por ele: %1.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Estas subcontas não podem mais enviar por ele: %1.</translation>
    </message>
    <message>
        <source>Every subaccount that is added from now on can send from it.</source>
        <translation>Toda subconta adicionada a partir de agora pode enviar por ele.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>Change which subaccounts may use “%1”</source>
        <translation>Alterar quais subcontas podem usar “%1”</translation>
    </message>
    <message>
        <source>Who may use “%1” was changed</source>
        <translation>Quem pode usar “%1” foi alterado</translation>
    </message>
    <message>
        <source>It can be changed back.</source>
        <translation>Pode ser alterado de volta.</translation>
    </message>
</context>
<context>
    <name>DomainActions</name>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Adicionar domínio…</translation>
    </message>
    <message>
        <source>Add a domain to send from (Ctrl+N)</source>
        <translation>Adicionar um domínio para enviar (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Have SMTP2GO look for the records of the chosen domains now</source>
        <translation>Fazer o SMTP2GO procurar agora os registros dos domínios escolhidos</translation>
    </message>
    <message>
        <source>&amp;Check DNS</source>
        <translation>Che&amp;car DNS</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for the chosen domains, or for all that are shown when none is chosen (Ctrl+D)</source>
        <translation>Perguntar ao DNS a partir deste computador pelos domínios escolhidos, ou por todos os mostrados se nenhum estiver escolhido (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check DNS of a&amp;ll</source>
        <translation>Checar DNS de t&amp;odos</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for all domains</source>
        <translation>Perguntar ao DNS a partir deste computador por todos os domínios</translation>
    </message>
    <message>
        <source>Show rec&amp;ords…</source>
        <translation>Mostrar re&amp;gistros…</translation>
    </message>
    <message>
        <source>The records to publish, in a window of their own</source>
        <translation>Os registros a publicar, em uma janela própria</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>Com&amp;partilhar…</translation>
    </message>
    <message>
        <source>Choose which subaccounts may send from the domain</source>
        <translation>Escolher quais subcontas podem enviar pelo domínio</translation>
    </message>
    <message>
        <source>Edit return &amp;path…</source>
        <translation>Editar retur&amp;n-path…</translation>
    </message>
    <message>
        <source>Another name for the return path</source>
        <translation>Outro nome para o return-path</translation>
    </message>
    <message>
        <source>Edit &amp;tracking…</source>
        <translation>Editar ras&amp;treamento…</translation>
    </message>
    <message>
        <source>Another name for tracked links</source>
        <translation>Outro nome para os links rastreados</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Remove the domain; what it stops is shown before</source>
        <translation>Remover o domínio; antes é mostrado o que isso para</translation>
    </message>
    <message>
        <source>Add &amp;many domains…</source>
        <translation>Adicionar &amp;muitos domínios…</translation>
    </message>
    <message>
        <source>From a pasted list or a CSV file</source>
        <translation>De uma lista colada ou de um arquivo CSV</translation>
    </message>
    <message>
        <source>V&amp;erify many domains…</source>
        <translation>V&amp;erificar muitos domínios…</translation>
    </message>
</context>
<context>
    <name>DomainAddBulk</name>
    <message>
        <source>Added.</source>
        <translation>Adicionado.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Adicionado: %1.</translation>
    </message>
    <message>
        <source>Add sender domains</source>
        <translation>Adicionar domínios de remetente</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>The part behind the @ of the addresses that send.</source>
        <translation>A parte depois do @ dos endereços que enviam.</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Nome de rastreamento</translation>
    </message>
    <message>
        <source>The name before the domain in tracked links. Empty: as SMTP2GO chooses.</source>
        <translation>O nome antes do domínio nos links rastreados. Vazio: como o SMTP2GO escolher.</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>The name before the domain that takes bounces. Empty: as SMTP2GO chooses.</source>
        <translation>O nome antes do domínio que recebe os retornos (bounces). Vazio: como o SMTP2GO escolher.</translation>
    </message>
    <message>
        <source>It is among the sender domains already.</source>
        <translation>Já está entre os domínios de remetente.</translation>
    </message>
</context>
<context>
    <name>DomainAddition</name>
    <message>
        <source>Its mail counts as verified once DNS has the records that are shown afterwards.</source>
        <translation>Os e-mails dele contam como verificados assim que o DNS tiver os registros mostrados depois.</translation>
    </message>
    <message>
        <source>Subaccounts can send from it, too.</source>
        <translation>As subcontas também podem enviar por ele.</translation>
    </message>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Adicionar o domínio de remetente “%1”</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>“%1” foi adicionado</translation>
    </message>
    <message>
        <source>It can be removed again.</source>
        <translation>Pode ser removido novamente.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” já existe.</translation>
    </message>
</context>
<context>
    <name>DomainChecker</name>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>“%1” não existe.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>“%1” não está entre os domínios de remetente.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains, but it isn&apos;t known whether it is new.</source>
        <translation>“%1” está entre os domínios de remetente, mas não se sabe se é novo.</translation>
    </message>
    <message>
        <source>“%1” was among the sender domains before, so nothing was added.</source>
        <translation>“%1” já estava entre os domínios de remetente, então nada foi adicionado.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains.</source>
        <translation>“%1” está entre os domínios de remetente.</translation>
    </message>
    <message>
        <source>“%1” is still among the sender domains.</source>
        <translation>“%1” ainda está entre os domínios de remetente.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains any more.</source>
        <translation>“%1” não está mais entre os domínios de remetente.</translation>
    </message>
    <message>
        <source>The return path of “%1” is “%2”.</source>
        <translation>O return-path de “%1” é “%2”.</translation>
    </message>
    <message>
        <source>The tracking name of “%1” is “%2”.</source>
        <translation>O nome de rastreamento de “%1” é “%2”.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say who may use “%1”.</source>
        <translation>O SMTP2GO não diz quem pode usar “%1”.</translation>
    </message>
    <message>
        <source>Those who should may use “%1”.</source>
        <translation>Quem deve pode usar “%1”.</translation>
    </message>
    <message>
        <source>Others than those who should may use “%1”.</source>
        <translation>Outros além de quem deve podem usar “%1”.</translation>
    </message>
</context>
<context>
    <name>DomainChecks</name>
    <message numerus="yes">
        <source>DNS of %Ln domain(s) checked</source>
        <translation>
            <numerusform>DNS de %Ln domínio checado</numerusform>
            <numerusform>DNS de %Ln domínios checado</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>nenhuma falha encontrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then cancelled: %2</source>
        <translation>%1, depois cancelado: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DomainDetails</name>
    <message>
        <source>Sender domain details</source>
        <translation>Detalhes do domínio de remetente</translation>
    </message>
    <message>
        <source>Choose a domain to see its records, what became of it and who may use it.</source>
        <translation>Escolha um domínio para ver seus registros, o que foi dele e quem pode usá-lo.</translation>
    </message>
    <message>
        <source>Parts of the sender domain</source>
        <translation>Partes do domínio de remetente</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History of the domain</source>
        <translation>Histórico do domínio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Subaccounts with access</source>
        <translation>Subcontas com acesso</translation>
    </message>
    <message>
        <source>Share this domain</source>
        <translation>Compartilhar este domínio</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON bruto</translation>
    </message>
    <message>
        <source>Raw JSON of the domain</source>
        <translation>JSON bruto do domínio</translation>
    </message>
    <message>
        <source>Nothing has been noted of this domain yet.</source>
        <translation>Nada foi anotado sobre este domínio ainda.</translation>
    </message>
    <message>
        <source>What changed since Outpost first saw the domain, on this computer.</source>
        <translation>O que mudou desde que o Outpost viu o domínio pela primeira vez, neste computador.</translation>
    </message>
    <message>
        <source>Only the master account may send from this domain.</source>
        <translation>Só a conta principal pode enviar por este domínio.</translation>
    </message>
    <message>
        <source>This domain can be shared by the master account only.</source>
        <translation>Este domínio só pode ser compartilhado pela conta principal.</translation>
    </message>
    <message>
        <source>The master account shares this domain; it can be changed there only.</source>
        <translation>A conta principal compartilha este domínio; ele só pode ser alterado lá.</translation>
    </message>
    <message>
        <source>These subaccounts may send from it, too:</source>
        <translation>Estas subcontas também podem enviar por ele:</translation>
    </message>
    <message>
        <source>Every new subaccount gets access.</source>
        <translation>Toda subconta nova recebe acesso.</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>Only the name is needed, without “https://” and without what follows it.</source>
        <translation>Só o nome é necessário, sem “https://” e sem o que vem depois.</translation>
    </message>
    <message>
        <source>This is an IP address, not a domain.</source>
        <translation>Isto é um endereço IP, não um domínio.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A domain is what follows the “@”; a single address can be added under Single senders.</source>
        <translation>Isto é um endereço de e-mail. Um domínio é o que vem depois do “@”; um único endereço pode ser adicionado em Remetentes individuais.</translation>
    </message>
    <message>
        <source>SMTP2GO takes one domain at a time, none with “*”.</source>
        <translation>O SMTP2GO aceita um domínio por vez, nenhum com “*”.</translation>
    </message>
    <message>
        <source>This is more than one word: type one domain.</source>
        <translation>Isto é mais de uma palavra: digite um domínio.</translation>
    </message>
    <message>
        <source>There is a dot too many.</source>
        <translation>Há um ponto a mais.</translation>
    </message>
    <message>
        <source>“%1…” is too long: no part of a domain has more than 63 characters.</source>
        <translation>“%1…” é longo demais: nenhuma parte de um domínio tem mais de 63 caracteres.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be part of a domain: those are of letters, digits and hyphens, without a hyphen at either end.</source>
        <translation>“%1” não pode ser parte de um domínio: elas são de letras, algarismos e hifens, sem hífen nas pontas.</translation>
    </message>
    <message>
        <source>This is too long for a domain.</source>
        <translation>Isto é longo demais para um domínio.</translation>
    </message>
    <message>
        <source>A domain has a dot in it, e.g. “%1.com”.</source>
        <translation>Um domínio tem um ponto, p. ex. “%1.com”.</translation>
    </message>
    <message>
        <source>A domain that sends mail has no underscore in it.</source>
        <translation>Um domínio que envia e-mails não tem sublinhado.</translation>
    </message>
    <message>
        <source>“%1” belongs to no one: people have domains below it.</source>
        <translation>“%1” não pertence a ninguém: as pessoas têm domínios abaixo dele.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” já existe.</translation>
    </message>
    <message>
        <source>Mail seldom comes from “www”: “%1” may be meant.</source>
        <translation>E-mails raramente vêm de “www”: talvez seja “%1”.</translation>
    </message>
    <message>
        <source>This lies below “%1”. Addresses at that domain itself are not covered by it.</source>
        <translation>Isto fica abaixo de “%1”. Endereços desse próprio domínio não são cobertos por ele.</translation>
    </message>
    <message>
        <source>SMTP2GO and DNS know it as “%1”.</source>
        <translation>O SMTP2GO e o DNS o conhecem como “%1”.</translation>
    </message>
    <message>
        <source>Type the name that stands before the domain, e.g. “link”.</source>
        <translation>Digite o nome que vem antes do domínio, p. ex. “link”.</translation>
    </message>
</context>
<context>
    <name>DomainRecordsPanel</name>
    <message>
        <source>DNS records of the domain</source>
        <translation>Registros DNS do domínio</translation>
    </message>
    <message>
        <source>All records as lines of a zone file</source>
        <translation>Todos os registros como linhas de um arquivo de zona</translation>
    </message>
    <message>
        <source>Copy zone lines</source>
        <translation>Copiar linhas da zona</translation>
    </message>
    <message>
        <source>A message to whoever runs the DNS of this domain</source>
        <translation>Uma mensagem para quem cuida do DNS deste domínio</translation>
    </message>
    <message>
        <source>Send to DNS admin</source>
        <translation>Enviar ao administrador do DNS</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail…</source>
        <translation>&amp;Escrever um e-mail…</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>&amp;Copiar a mensagem</translation>
    </message>
    <message>
        <source>The lines for the zone file are in the clipboard.</source>
        <translation>As linhas para o arquivo de zona estão na área de transferência.</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>A mensagem está na área de transferência.</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Registros DNS de %1</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the message.</source>
        <translation>Foi pedido ao seu programa de e-mail que abrisse a mensagem.</translation>
    </message>
    <message>
        <source>No mail program could be opened; the message is in the clipboard.</source>
        <translation>Nenhum programa de e-mail pôde ser aberto; a mensagem está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>DomainRemoving</name>
    <message>
        <source>It is verified: mail from addresses at “%1” is no longer signed for it, and SMTP2GO may refuse it.</source>
        <translation>Está verificado: os e-mails de endereços em “%1” deixam de ser assinados por ele, e o SMTP2GO pode recusá-los.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail counts as verified by it now.</source>
        <translation>Não está verificado, então nenhum e-mail conta como verificado por ele agora.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Estas subcontas não podem mais enviar por ele: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1.%2” and may stop working.</source>
        <translation>Links em e-mails já enviados passam por “%1.%2” e podem parar de funcionar.</translation>
    </message>
    <message>
        <source>It can be added again with the same settings. Should SMTP2GO then give it another number, DNS needs the new records.</source>
        <translation>Pode ser adicionado de novo com as mesmas configurações. Se o SMTP2GO der então outro número, o DNS precisa dos novos registros.</translation>
    </message>
    <message>
        <source>Look then whether tracking is still off.</source>
        <translation>Veja depois se o rastreamento continua desativado.</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Remover o domínio de remetente “%1”</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1” foi removido</translation>
    </message>
</context>
<context>
    <name>DomainRenaming</name>
    <message>
        <source>Somebody has changed it to “%1” meanwhile.</source>
        <translation>Alguém o alterou para “%1” nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>O rastreamento e o return-path não podem ter o mesmo nome.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, the domain doesn&apos;t count as verified.</source>
        <translation>O DNS precisa de um registro para “%1”. Até que o SMTP2GO o veja, o domínio não conta como verificado.</translation>
    </message>
    <message>
        <source>Bounces of mail that was sent already come to “%1”: leave its record in place for some days.</source>
        <translation>Retornos de e-mails já enviados chegam a “%1”: deixe seu registro por alguns dias.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, opens and clicks aren&apos;t counted.</source>
        <translation>O DNS precisa de um registro para “%1”. Até que o SMTP2GO o veja, aberturas e cliques não são contados.</translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1”: leave its record in place.</source>
        <translation>Links em e-mails já enviados passam por “%1”: deixe seu registro onde está.</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Alterar o return-path de “%1”</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Alterar o nome de rastreamento de “%1”</translation>
    </message>
    <message>
        <source>The return path of “%1” was changed</source>
        <translation>O return-path de “%1” foi alterado</translation>
    </message>
    <message>
        <source>The tracking name of “%1” was changed</source>
        <translation>O nome de rastreamento de “%1” foi alterado</translation>
    </message>
    <message>
        <source>It can be changed back to “%1”.</source>
        <translation>Pode ser alterado de volta para “%1”.</translation>
    </message>
</context>
<context>
    <name>DomainState</name>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>“%1” não está entre os domínios de remetente.</translation>
    </message>
    <message>
        <source>“%1” belongs to the master account, which alone can change it.</source>
        <translation>“%1” pertence à conta principal, a única que pode alterá-lo.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>Domínio de remetente</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Nome de rastreamento</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>Da conta principal</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Subcontas que podem usá-lo</translation>
    </message>
    <message>
        <source>Subaccounts to come may use it</source>
        <translation>Subcontas futuras podem usá-lo</translation>
    </message>
</context>
<context>
    <name>DomainVerifyBulk</name>
    <message>
        <source>Looked up.</source>
        <translation>Consultado.</translation>
    </message>
    <message>
        <source>Verify sender domains</source>
        <translation>Verificar domínios de remetente</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>One of the sender domains that are there.</source>
        <translation>Um dos domínios de remetente que existem.</translation>
    </message>
    <message>
        <source>This is not the name of a domain.</source>
        <translation>Isto não é o nome de um domínio.</translation>
    </message>
    <message>
        <source>It is not among the sender domains.</source>
        <translation>Não está entre os domínios de remetente.</translation>
    </message>
    <message>
        <source>It belongs to the master account, which verifies it.</source>
        <translation>Pertence à conta principal, que o verifica.</translation>
    </message>
    <message>
        <source>It is verified already.</source>
        <translation>Já está verificado.</translation>
    </message>
</context>
<context>
    <name>DomainVerifying</name>
    <message>
        <source>Verify “%1”</source>
        <translation>Verificar “%1”</translation>
    </message>
    <message>
        <source>SMTP2GO has looked for the records of “%1”</source>
        <translation>O SMTP2GO procurou os registros de “%1”</translation>
    </message>
    <message>
        <source>SMTP2GO looks for the records now, as it does by itself every few minutes.</source>
        <translation>O SMTP2GO procura os registros agora, como faz sozinho a cada poucos minutos.</translation>
    </message>
    <message>
        <source>There is nothing to undo: what DNS says decides.</source>
        <translation>Não há nada a desfazer: o que o DNS diz decide.</translation>
    </message>
</context>
<context>
    <name>DomainsTab</name>
    <message>
        <source>Filter sender domains</source>
        <translation>Filtrar domínios de remetente</translation>
    </message>
    <message>
        <source>Filter: words of the domain, its state, its DNS… (Ctrl+F)</source>
        <translation>Filtro: palavras do domínio, do estado, do DNS… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Ler a lista novamente (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>Adicionar domínio</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Adicionar domínio…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check DNS</source>
        <translation>Checar DNS</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Other names for return path and tracking</source>
        <translation>Outros nomes para return-path e rastreamento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Add or verify many domains from a list</source>
        <translation>Adicionar ou verificar muitos domínios de uma lista</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Em massa</translation>
    </message>
    <message>
        <source>Bulk…</source>
        <translation>Em massa…</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domínios de remetente</translation>
    </message>
    <message>
        <source>Domains done</source>
        <translation>Domínios concluídos</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Cancelar a checagem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sender domains status</source>
        <translation>Estado dos domínios de remetente</translation>
    </message>
    <message>
        <source>Watch: off</source>
        <translation>Vigilância: desativada</translation>
    </message>
    <message>
        <source>Export sender domains</source>
        <translation>Exportar domínios de remetente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>No sender domains yet</source>
        <translation>Ainda não há domínios de remetente</translation>
    </message>
    <message>
        <source>A sender domain lets every address of it send, signed by DKIM and with a return path of its own.</source>
        <translation>Um domínio de remetente permite enviar de todos os seus endereços, com assinatura DKIM e return-path próprio.</translation>
    </message>
    <message>
        <source>Add one, then publish the records that are shown.</source>
        <translation>Adicione um e publique os registros mostrados.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Adicionar um domínio</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 mostrados de %Ln domínio</numerusform>
            <numerusform>%1 mostrados de %Ln domínios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domínio</numerusform>
            <numerusform>%Ln domínios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) care</source>
        <translation>
            <numerusform>%Ln precisa de atenção</numerusform>
            <numerusform>%Ln precisam de atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>Sender domains are switched off</source>
        <translation>Os domínios de remetente estão desativados</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>A lista de remetentes permitidos está ativa: só ela decide quem pode enviar.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>SMTP2GO looks for records: %1 of %2</source>
        <translation>O SMTP2GO procura registros: %1 de %2</translation>
    </message>
    <message>
        <source>Asking the DNS: %1 of %2</source>
        <translation>Perguntando ao DNS: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Watch: every %Ln min</source>
        <translation>
            <numerusform>Vigilância: a cada %Ln min</numerusform>
            <numerusform>Vigilância: a cada %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked %1</source>
        <translation>Última consulta %1</translation>
    </message>
    <message>
        <source>Looks after the DNS of all sender domains in the background</source>
        <translation>Cuida em segundo plano do DNS de todos os domínios de remetente</translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>New API ke&amp;y</source>
        <translation>Nova &amp;chave de API</translation>
    </message>
    <message>
        <source>Replacement API key</source>
        <translation>Chave de API substituta</translation>
    </message>
    <message>
        <source>Empty: the key stays as it is</source>
        <translation>Vazio: a chave fica como está</translation>
    </message>
    <message>
        <source>Asks SMTP2GO what the key can do</source>
        <translation>Pergunta ao SMTP2GO o que a chave pode fazer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
</context>
<context>
    <name>EmailDock</name>
    <message>
        <source>Life of the &amp;e-mail</source>
        <translation>Vida do &amp;e-mail</translation>
    </message>
    <message>
        <source>As&amp;k for all events of the e-mail</source>
        <translation>&amp;Pedir todos os eventos do e-mail</translation>
    </message>
    <message>
        <source>Copy the e-mail for a &amp;ticket</source>
        <translation>Copiar o e-mail para um &amp;chamado</translation>
    </message>
</context>
<context>
    <name>EmailHistoryQuery</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>O período termina antes de começar.</translation>
    </message>
</context>
<context>
    <name>Emulator::DemoThread</name>
    <message>
        <source>The emulator could not listen on port %1 of 127.0.0.1.</source>
        <translation>O emulador não conseguiu escutar na porta %1 de 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>EstateJudge</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a domain, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>It has no sender domain.</source>
        <translation>Não tem domínio de remetente.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1: not verified</source>
        <translation>%1: não verificado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>only %L1</source>
        <translation>só %L1</translation>
    </message>
    <message>
        <source>not %L1</source>
        <translation>exceto %L1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>It has sent nothing in the last 30 days.</source>
        <translation>Não enviou nada nos últimos 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>no último dia</numerusform>
            <numerusform>nos últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells it by period, not to the day.</source>
        <translation>O serviço diz por período, não por dia.</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>nenhum e-mail</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 e-mails in the last 30 days</source>
        <translation>%L1 de %L2 e-mails nos últimos 30 dias</translation>
    </message>
    <message>
        <source>The service tells it by the name only, and several subaccounts have this name.</source>
        <translation>O serviço diz só pelo nome, e várias subcontas têm este nome.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
</context>
<context>
    <name>EstateModel</name>
    <message>
        <source>Subaccount</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Its oldest cell was read on %1</source>
        <translation>Sua célula mais antiga foi lida em %1</translation>
    </message>
</context>
<context>
    <name>EstatePanel</name>
    <message>
        <source>How the senders of the subaccounts stand: domains, return path, tracking, single senders, restrictions, last mail and bounces. Gathered in the background, and kept; every cell says when it was read.</source>
        <translation>Como estão os remetentes das subcontas: domínios, return-path, rastreamento, remetentes individuais, restrições, último e-mail e retornos. Reunido em segundo plano e guardado; cada célula diz quando foi lida.</translation>
    </message>
    <message>
        <source>Read the state of these subaccounts, at the price named</source>
        <translation>Ler o estado destas subcontas, pelo preço indicado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop after the call under way, and go on later</source>
        <translation>Parar depois da chamada em andamento e continuar mais tarde</translation>
    </message>
    <message>
        <source>Pause gathering</source>
        <translation>Pausar a coleta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived</source>
        <translation>Parar e manter o que chegou</translation>
    </message>
    <message>
        <source>Cancel gathering</source>
        <translation>Cancelar a coleta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Calls done</source>
        <translation>Chamadas feitas</translation>
    </message>
    <message>
        <source>Estate of the subaccounts</source>
        <translation>Panorama das subcontas</translation>
    </message>
    <message>
        <source>State of the estate</source>
        <translation>Estado do panorama</translation>
    </message>
    <message>
        <source>&amp;Gather again</source>
        <translation>&amp;Coletar de novo</translation>
    </message>
    <message>
        <source>The price is that of all rows again</source>
        <translation>O preço é outra vez o de todas as linhas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Só manualmente</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>A cada 6 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Nothing was gathered yet</source>
        <translation>Nada foi coletado ainda</translation>
    </message>
    <message>
        <source>No subaccounts yet</source>
        <translation>Ainda não há subcontas</translation>
    </message>
    <message>
        <source>Choose subaccounts in the first view, then press “Estate” there. You see first how many calls that takes, and how long.</source>
        <translation>Escolha subcontas na primeira visão e pressione “Panorama” lá. Antes você vê quantas chamadas isso leva, e quanto tempo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) could not be read wholly</source>
        <translation>
            <numerusform>%Ln subconta não pôde ser lida por inteiro</numerusform>
            <numerusform>%Ln subcontas não puderam ser lidas por inteiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was gathered before…</source>
        <translation>Lendo o que foi coletado antes…</translation>
    </message>
    <message>
        <source>%1 of %2 calls done, about %3 left.</source>
        <translation>%1 de %2 chamadas feitas, restam cerca de %3.</translation>
    </message>
    <message>
        <source>Paused after %1 of %2 calls; about %3 left.</source>
        <translation>Em pausa depois de %1 de %2 chamadas; restam cerca de %3.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada está escolhido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s): %1.</source>
        <translation>
            <numerusform>%Ln subconta: %1.</numerusform>
            <numerusform>%Ln subcontas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subconta</numerusform>
            <numerusform>%Ln subcontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bad state</source>
        <translation>
            <numerusform>%Ln em mau estado</numerusform>
            <numerusform>%Ln em mau estado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstatePrice</name>
    <message numerus="yes">
        <source>%n call(s) to SMTP2GO</source>
        <translation>
            <numerusform>%n chamada ao SMTP2GO</numerusform>
            <numerusform>%n chamadas ao SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateText</name>
    <message>
        <source>not read</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>nem bom nem ruim</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>vale uma olhada</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remetentes individuais</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restrito</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Último e-mail</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taxa de retorno</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ainda não lido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Lido em %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetailsPanel</name>
    <message>
        <source>Event details</source>
        <translation>Detalhes do evento</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Escolha um evento para vê-lo por inteiro.</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Partes do evento</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Event fields</source>
        <translation>Campos do evento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>E-mail headers</source>
        <translation>Cabeçalhos do e-mail</translation>
    </message>
    <message>
        <source>No headers. Tick “Fetch headers” under More filters and search again.</source>
        <translation>Sem cabeçalhos. Marque “Obter cabeçalhos” em Mais filtros e pesquise novamente.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Tentativas de entrega</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON bruto</translation>
    </message>
    <message>
        <source>Raw JSON of the event</source>
        <translation>JSON bruto do evento</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The event as SMTP2GO sent it</source>
        <translation>O evento como o SMTP2GO o enviou</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Tentativa: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Tentativas (%1)</translation>
    </message>
</context>
<context>
    <name>EventKindButton</name>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>ID do e-mail</translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation>Remetente do envelope</translation>
    </message>
    <message>
        <source>Sender with name</source>
        <translation>Remetente com nome</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder para</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Submitted by host</source>
        <translation>Enviado pelo host</translation>
    </message>
    <message>
        <source>Outbound IP</source>
        <translation>IP de saída</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamanho (bytes)</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Tentativas de entrega</translation>
    </message>
    <message>
        <source>E-mail client</source>
        <translation>Cliente de e-mail</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeçalhos personalizados</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Retorno temporário</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Retorno definitivo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Denúncia de spam</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clicado</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Descadastrado</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Recadastrado</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A sheet can have %1 rows besides its titles, these are %2. Choose fewer rows, or CSV.</source>
        <translation>Uma planilha pode ter %1 linhas além dos títulos, e estas são %2. Escolha menos linhas, ou CSV.</translation>
    </message>
    <message>
        <source>The clipboard takes %1 rows, these are %2. Choose fewer rows, or a file.</source>
        <translation>A área de transferência aceita %1 linhas, e estas são %2. Escolha menos linhas, ou um arquivo.</translation>
    </message>
    <message>
        <source>The clipboard takes %1, the texts of these rows are longer. Choose fewer rows or fields, or a file.</source>
        <translation>A área de transferência aceita %1, e os textos destas linhas são mais longos. Escolha menos linhas ou campos, ou um arquivo.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Diga em qual arquivo gravar.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the name of a file.</source>
        <translation>%1 é uma pasta. Acrescente o nome de um arquivo.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não existe a pasta %1.</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder %1.</source>
        <translation>Você não tem permissão para gravar na pasta %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2 A file that was there before is as it was.</source>
        <translation>%1 não foi gravado: %2 Um arquivo que já existia está como era.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Completing the export…</source>
        <translation>Concluindo a exportação…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows…</source>
        <translation>Exportando %1 de %2 linhas…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>Ca&amp;mpos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>As in the &amp;table</source>
        <translation>Como na &amp;tabela</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>T&amp;odos os campos</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Texts exactly as SMTP2GO sent them (&amp;not for spreadsheets)</source>
        <translation>Textos exatamente como o SMTP2GO os enviou (&amp;não para planilhas)</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, for Excel</source>
        <translation>Marca de or&amp;dem de bytes, para o Excel</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xportar para</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>In my zone (%1)</source>
        <translation>No meu fuso (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Selecionadas (%1)</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>Mostradas na tabela (%1)</translation>
    </message>
    <message>
        <source>All fetched (%1)</source>
        <translation>Todas as obtidas (%1)</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>Copiar para a área de transferência</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Não há linhas para exportar.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Escolha ao menos um campo.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Diga em qual arquivo gravar.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is complete.</source>
        <translation>Este arquivo existe e será substituído quando o novo estiver completo.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard</source>
        <translation>
            <numerusform>%Ln linha copiada para a área de transferência</numerusform>
            <numerusform>%Ln linhas copiadas para a área de transferência</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln linha exportada</numerusform>
            <numerusform>%Ln linhas exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had more than the 32,767 characters that a cell can hold and were cut. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln texto tinha mais que os 32.767 caracteres que cabem em uma célula e foi cortado. O CSV o mantém inteiro.</numerusform>
            <numerusform>%Ln textos tinham mais que os 32.767 caracteres que cabem em uma célula e foram cortados. O CSV os mantém inteiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta de trabalho do Excel (XLSX)</translation>
    </message>
    <message>
        <source>Markdown table, to the clipboard</source>
        <translation>Tabela Markdown, para a área de transferência</translation>
    </message>
    <message>
        <source>Tab-separated, to the clipboard</source>
        <translation>Separado por tabulações, para a área de transferência</translation>
    </message>
    <message>
        <source>Byte for byte, times as RFC 3339 in UTC. A spreadsheet may take texts that strangers wrote for formulas: don&apos;t open this file in one.</source>
        <translation>Byte por byte, horas como RFC 3339 em UTC. Uma planilha pode tomar por fórmulas textos que estranhos escreveram: não abra este arquivo em uma.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>Textos que uma planilha tomaria por fórmula recebem um apóstrofo.</translation>
    </message>
    <message>
        <source>Each event as SMTP2GO sent it, with all its fields, on a line of its own.</source>
        <translation>Cada evento como o SMTP2GO o enviou, com todos os seus campos, em uma linha própria.</translation>
    </message>
    <message>
        <source>Times as times, texts never as formulas. A sheet can have 1,048,576 rows, a cell 32,767 characters.</source>
        <translation>Horas como horas, textos nunca como fórmulas. Uma planilha pode ter 1.048.576 linhas; uma célula, 32.767 caracteres.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, for tickets and notes.</source>
        <translation>Até 20.000 linhas, para chamados e notas.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, to be pasted into a spreadsheet, without formulas.</source>
        <translation>Até 20.000 linhas, para colar em uma planilha, sem fórmulas.</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportação cancelada</translation>
    </message>
    <message>
        <source>Nothing was written. A file that was there is as it was.</source>
        <translation>Nada foi gravado. Um arquivo que existia está como era.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>A exportação falhou</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>For accounts with subaccounts whose data lies elsewhere: without it, SMTP2GO searches only the region of your master account. Costs a search for each region, more where there are events.</source>
        <translation>Para contas com subcontas cujos dados estão em outro lugar: sem isto, o SMTP2GO só pesquisa a região da sua conta principal. Custa uma pesquisa por região, mais onde houver eventos.</translation>
    </message>
    <message>
        <source>In all regions (US, EU, AU)</source>
        <translation>Em todas as regiões (US, EU, AU)</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>AU</source>
        <translation>AU</translation>
    </message>
    <message>
        <source>your account’s region</source>
        <translation>a região da sua conta</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 a seguir</translation>
    </message>
    <message>
        <source>%1 complete, without events</source>
        <translation>%1 completa, sem eventos</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 completa</translation>
    </message>
    <message>
        <source>%1 is your account’s region</source>
        <translation>%1 é a região da sua conta</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 em andamento</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1 %2 de %3 páginas</translation>
    </message>
    <message>
        <source>SMTP2GO allows %1 searches a minute; %2 are left in this one.</source>
        <translation>O SMTP2GO permite %1 pesquisas por minuto; restam %2 neste.</translation>
    </message>
    <message>
        <source> It runs in the background: what you search for meanwhile goes first.</source>
        <translation> Roda em segundo plano: o que você pesquisar nesse meio-tempo vai primeiro.</translation>
    </message>
    <message>
        <source>SMTP2GO didn’t say how many there are. %1%2</source>
        <translation>O SMTP2GO não disse quantos há. %1%2</translation>
    </message>
    <message>
        <source>At least %1, about %2; more where other regions have events. %3%4</source>
        <translation>Ao menos %1, cerca de %2; mais onde outras regiões tiverem eventos. %3%4</translation>
    </message>
    <message>
        <source>%1, about %2. %3%4</source>
        <translation>%1, cerca de %2. %3%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Following has stopped: SMTP2GO got too many requests from this address.</source>
        <translation>O acompanhamento parou: o SMTP2GO recebeu requisições demais deste endereço.</translation>
    </message>
    <message>
        <source>Following has stopped: %1</source>
        <translation>O acompanhamento parou: %1</translation>
    </message>
    <message>
        <source>Following has stopped after %1 new events, to keep memory bounded. Search again to let the older ones go.</source>
        <translation>O acompanhamento parou depois de %1 eventos novos, para limitar a memória. Pesquise de novo para soltar os mais antigos.</translation>
    </message>
    <message>
        <source>Following has stopped: more than %1 events have come since. Search again up to now first.</source>
        <translation>O acompanhamento parou: mais de %1 eventos chegaram desde então. Pesquise antes de novo até agora.</translation>
    </message>
    <message>
        <source>Only searches for all events can be followed, not for the latest ones.</source>
        <translation>Só pesquisas de todos os eventos podem ser acompanhadas, não as dos últimos.</translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>completo até %1</translation>
    </message>
    <message>
        <source>Follow rests while the window is hidden; %1</source>
        <translation>O acompanhamento descansa enquanto a janela está oculta; %1</translation>
    </message>
    <message>
        <source>Following; the last look failed; %1</source>
        <translation>Acompanhando; a última consulta falhou; %1</translation>
    </message>
    <message>
        <source>Following; %1; about %2 requests a minute, at most %3</source>
        <translation>Acompanhando; %1; cerca de %2 requisições por minuto, no máximo %3</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO shows events late, so each look reads the last %n minute(s) again: newer events may be here, too, but more can still come.</source>
        <translation>
            <numerusform>O SMTP2GO mostra os eventos com atraso, então cada consulta relê o último minuto: eventos mais novos podem já estar aqui, mas outros ainda podem chegar.</numerusform>
            <numerusform>O SMTP2GO mostra os eventos com atraso, então cada consulta relê os últimos %n minutos: eventos mais novos podem já estar aqui, mas outros ainda podem chegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the other regions?</source>
        <translation>Olhar nas outras regiões?</translation>
    </message>
    <message>
        <source>Fetch all the other events?</source>
        <translation>Obter todos os outros eventos?</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the other %Ln event(s)?</source>
        <translation>
            <numerusform>Obter o outro evento?</numerusform>
            <numerusform>Obter os outros %Ln eventos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Obtê-los</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln page(s)</source>
        <translation>
            <numerusform>Obter %Ln página</numerusform>
            <numerusform>Obter %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message numerus="yes">
        <source>Fetching all events: %Ln page(s) so far</source>
        <translation>
            <numerusform>Obtendo todos os eventos: %Ln página até agora</numerusform>
            <numerusform>Obtendo todos os eventos: %Ln páginas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all events: page %1 of %2, about %3 left</source>
        <translation>Obtendo todos os eventos: página %1 de %2, restam cerca de %3</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>Regiões: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>All regions are fetched</source>
        <translation>Todas as regiões foram obtidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>um número desconhecido de</translation>
    </message>
    <message>
        <source>“Load all” was cut off when Outpost ended</source>
        <translation>“Carregar tudo” foi interrompido quando o Outpost terminou</translation>
    </message>
    <message>
        <source>%1 of %2 events between %3 and %4 had arrived at %5; the rest is missing. The events themselves aren’t kept: fetching starts anew.</source>
        <translation>%1 de %2 eventos entre %3 e %4 tinham chegado às %5; falta o resto. Os eventos em si não são guardados: a obtenção recomeça.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obter de novo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln evento novo</numerusform>
            <numerusform>%Ln eventos novos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchingControls</name>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Carregar tudo</translation>
    </message>
    <message>
        <source>Load all r&amp;egions…</source>
        <translation>Carregar todas as re&amp;giões…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Aco&amp;mpanhar</translation>
    </message>
    <message>
        <source>Show new events as they come (Ctrl+T). Costs 1 to 12 searches a minute.</source>
        <translation>Mostrar os eventos novos conforme chegam (Ctrl+T). Custa de 1 a 12 pesquisas por minuto.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>Applied to the rows fetched</source>
        <translation>Aplicada às linhas obtidas</translation>
    </message>
    <message>
        <source>not</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Não %1</translation>
    </message>
    <message>
        <source>Find what does not fit (N)</source>
        <translation>Encontrar o que não corresponde (N)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove this condition (Delete)</source>
        <translation>Remover esta condição (Delete)</translation>
    </message>
    <message>
        <source>Switched off: kept, but not applied</source>
        <translation>Desativada: mantida, mas não aplicada</translation>
    </message>
    <message>
        <source>Asked of SMTP2GO</source>
        <translation>Pedida ao SMTP2GO</translation>
    </message>
    <message>
        <source>Inverted. %1</source>
        <translation>Invertida. %1</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverter</translation>
    </message>
    <message>
        <source>&amp;Edit in the line</source>
        <translation>&amp;Editar na linha</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <source>Remove it</source>
        <translation>Remova</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Coluna %1: %2</translation>
    </message>
    <message>
        <source>Return asks SMTP2GO again</source>
        <translation>Enter pergunta ao SMTP2GO de novo</translation>
    </message>
    <message numerus="yes">
        <source>Return asks SMTP2GO again; %n condition(s) applied to the rows fetched already</source>
        <translation>
            <numerusform>Enter pergunta ao SMTP2GO de novo; %n condição já está aplicada às linhas obtidas</numerusform>
            <numerusform>Enter pergunta ao SMTP2GO de novo; %n condições já estão aplicadas às linhas obtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a filter or fill in the fields; Ctrl+Space completes, Return searches</source>
        <translation>Digite um filtro ou preencha os campos; Ctrl+Espaço completa, Enter pesquisa</translation>
    </message>
    <message>
        <source>Return searches</source>
        <translation>Enter pesquisa</translation>
    </message>
    <message>
        <source>The table shows what fits this filter</source>
        <translation>A tabela mostra o que atende a este filtro</translation>
    </message>
</context>
<context>
    <name>FilterHistoryMenu</name>
    <message>
        <source>Earlier filters</source>
        <translation>Filtros anteriores</translation>
    </message>
    <message>
        <source>&amp;Forget earlier filters</source>
        <translation>&amp;Esquecer filtros anteriores</translation>
    </message>
</context>
<context>
    <name>FilterKey</name>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc contains</source>
        <translation>ID do e-mail, assunto, Para, destinatário ou Cco contém</translation>
    </message>
    <message>
        <source>Sender contains</source>
        <translation>O remetente contém</translation>
    </message>
    <message>
        <source>Recipient contains</source>
        <translation>O destinatário contém</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>O assunto contém</translation>
    </message>
    <message>
        <source>Kind of event is</source>
        <translation>O tipo de evento é</translation>
    </message>
    <message>
        <source>Username is</source>
        <translation>O nome de usuário é</translation>
    </message>
    <message>
        <source>Subaccount is</source>
        <translation>A subconta é</translation>
    </message>
    <message>
        <source>E-mail ID is</source>
        <translation>O ID do e-mail é</translation>
    </message>
    <message>
        <source>Has a header, or Name=text in it</source>
        <translation>Tem um cabeçalho, ou Nome=texto nele</translation>
    </message>
    <message>
        <source>Server reply, reason or error contains</source>
        <translation>A resposta do servidor, o motivo ou o erro contém</translation>
    </message>
    <message>
        <source>Host or IP address contains</source>
        <translation>O servidor ou o endereço IP contém</translation>
    </message>
    <message>
        <source>From a time on: 2h, today, 2026-11-24</source>
        <translation>A partir de um momento: 2h, today, 2026-11-24</translation>
    </message>
    <message>
        <source>Up to a time: 30m, yesterday, 2026-11-24T10:00</source>
        <translation>Até um momento: 30m, yesterday, 2026-11-24T10:00</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</source>
        <translation>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>Filtros anteriores</translation>
    </message>
    <message>
        <source>Earlier filters (Up, Down)</source>
        <translation>Filtros anteriores (setas para cima e para baixo)</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>Estado do filtro</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Coluna %1: %2</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>“%1:” não é uma chave.</translation>
    </message>
    <message>
        <source>Put text with a colon in quotes. The keys are %1</source>
        <translation>Ponha entre aspas o texto com dois-pontos. As chaves são %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Put text with a colon in quotes.</source>
        <translation>Você quis dizer “%1”? Ponha entre aspas o texto com dois-pontos.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Falta um valor depois de “%1”.</translation>
    </message>
    <message>
        <source>Type it directly behind; with blanks or brackets in it, in quotes.</source>
        <translation>Digite-o logo em seguida; com espaços ou parênteses, entre aspas.</translation>
    </message>
    <message>
        <source>The name of the header is missing.</source>
        <translation>Falta o nome do cabeçalho.</translation>
    </message>
    <message>
        <source>Type it directly behind, like header:X-Ticket or header:X-Ticket=4711.</source>
        <translation>Digite-o logo em seguida, como header:X-Ticket ou header:X-Ticket=4711.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Não há nada entre as aspas.</translation>
    </message>
    <message>
        <source>Type what to look for, or remove the condition.</source>
        <translation>Digite o que procurar, ou remova a condição.</translation>
    </message>
    <message>
        <source>The quote isn&apos;t closed.</source>
        <translation>A aspa não é fechada.</translation>
    </message>
    <message>
        <source>Type another &quot; at its end. A quote inside is written \&quot;.</source>
        <translation>Digite outra &quot; no final. Uma aspa dentro se escreve \&quot;.</translation>
    </message>
    <message>
        <source>A blank is missing here.</source>
        <translation>Falta um espaço aqui.</translation>
    </message>
    <message>
        <source>Or put quotes around the whole text; a quote inside is written \&quot;.</source>
        <translation>Ou ponha aspas em todo o texto; uma aspa dentro se escreve \&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing behind “%1”.</source>
        <translation>Falta uma condição depois de “%1”.</translation>
    </message>
    <message>
        <source>Type the alternative, or remove the bar.</source>
        <translation>Digite a alternativa, ou remova a barra.</translation>
    </message>
    <message>
        <source>Type it directly behind, without a blank.</source>
        <translation>Digite-o logo em seguida, sem espaço.</translation>
    </message>
    <message>
        <source>There is nothing before this “%1”.</source>
        <translation>Não há nada antes deste “%1”.</translation>
    </message>
    <message>
        <source>Remove it, or put it in quotes if you look for it.</source>
        <translation>Remova-o, ou ponha-o entre aspas se o procura.</translation>
    </message>
    <message>
        <source>There is no condition in these brackets.</source>
        <translation>Não há condição nestes parênteses.</translation>
    </message>
    <message>
        <source>Remove them, or put them in quotes if you look for them.</source>
        <translation>Remova-os, ou ponha-os entre aspas se os procura.</translation>
    </message>
    <message>
        <source>This bracket isn&apos;t closed.</source>
        <translation>Este parêntese não é fechado.</translation>
    </message>
    <message>
        <source>Type ) at its end.</source>
        <translation>Digite ) no final.</translation>
    </message>
    <message>
        <source>This bracket closes none.</source>
        <translation>Este parêntese não fecha nenhum.</translation>
    </message>
    <message>
        <source>There are too many brackets in one another.</source>
        <translation>Há parênteses demais uns dentro dos outros.</translation>
    </message>
    <message>
        <source>Simplify the filter.</source>
        <translation>Simplifique o filtro.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event.</source>
        <translation>“%1” não é um tipo de evento.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Os tipos são %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” não é um momento.</translation>
    </message>
    <message>
        <source>Write 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 or 2026-11-24T10:00, with Z at its end for UTC.</source>
        <translation>Escreva 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 ou 2026-11-24T10:00, com Z no final para UTC.</translation>
    </message>
    <message>
        <source>“%1:” takes one time only.</source>
        <translation>“%1:” aceita um só momento.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Remova os outros.</translation>
    </message>
    <message>
        <source>“%1:” is there already.</source>
        <translation>“%1:” já está lá.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remova um deles.</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be inverted.</source>
        <translation>“%1:” não pode ser invertido.</translation>
    </message>
    <message>
        <source>Use “%1:” in its place.</source>
        <translation>Use “%1:” no lugar.</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be in brackets or beside a bar.</source>
        <translation>“%1:” não pode ficar entre parênteses nem ao lado de uma barra.</translation>
    </message>
    <message>
        <source>The time range holds for the whole filter: put brackets around the rest, and this before them.</source>
        <translation>O intervalo vale para o filtro inteiro: ponha o resto entre parênteses, e isto antes.</translation>
    </message>
</context>
<context>
    <name>FilterSuggester</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FirstViews</name>
    <message>
        <source>Bounces today</source>
        <translation>Retornos de hoje</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Queued longer than 10 minutes</source>
        <translation>Na fila há mais de 10 minutos</translation>
    </message>
    <message>
        <source>Complaints and unsubscribes</source>
        <translation>Denúncias e descadastros</translation>
    </message>
</context>
<context>
    <name>FollowBar</name>
    <message>
        <source>Follow status</source>
        <translation>Estado do acompanhamento</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Acompanhar de novo</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Eventos novos</translation>
    </message>
</context>
<context>
    <name>FollowControl</name>
    <message>
        <source>Following has ended with the new search, which doesn’t go up to now.</source>
        <translation>O acompanhamento terminou com a nova pesquisa, que não vai até agora.</translation>
    </message>
</context>
<context>
    <name>FormAccess</name>
    <message>
        <source>Clear %1</source>
        <translation>Limpar %1</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>GeneralSettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>When Outpost starts</source>
        <translation>Quando o Outpost inicia</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>A&amp;ccount to open</source>
        <translation>&amp;Conta a abrir</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>A página inicial</translation>
    </message>
    <message>
        <source>The account that was opened last</source>
        <translation>A conta aberta por último</translation>
    </message>
    <message>
        <source>This account:</source>
        <translation>Esta conta:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the system has it: %1</source>
        <translation>Como o sistema: %1</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Outpost help</source>
        <translation>Ajuda do Outpost</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ajuda</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sumário da ajuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ocorrências encontradas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln aqui</numerusform>
            <numerusform>%Ln aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, on %Ln other page(s)</source>
        <translation>
            <numerusform>, em mais %Ln página</numerusform>
            <numerusform>, em mais %Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The account “%1” is read-only in Outpost.</source>
        <translation>A conta “%1” é somente leitura no Outpost.</translation>
    </message>
    <message numerus="yes">
        <source>The key of the account “%1” lacks %n permission(s): %2.</source>
        <translation>
            <numerusform>À chave da conta “%1” falta %n permissão: %2.</numerusform>
            <numerusform>À chave da conta “%1” faltam %n permissões: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To change something, let Outpost do so under Account &gt; Manage accounts.</source>
        <translation>Para alterar algo, permita isso ao Outpost em Conta &gt; Gerenciar contas.</translation>
    </message>
    <message numerus="yes">
        <source>Ask whoever manages the API keys at SMTP2GO to add %n permission(s) to this key.</source>
        <translation>
            <numerusform>Peça a quem administra as chaves de API no SMTP2GO que adicione %n permissão a esta chave.</numerusform>
            <numerusform>Peça a quem administra as chaves de API no SMTP2GO que adicione %n permissões a esta chave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>no CNAME</source>
        <translation>sem CNAME</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>esse nome não existe</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>recusa-se a responder</translation>
    </message>
    <message>
        <source>could not find out (server failure)</source>
        <translation>não conseguiu descobrir (falha do servidor)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>can&apos;t be asked: not a name</source>
        <translation>não pode ser perguntado: não é um nome</translation>
    </message>
</context>
<context>
    <name>JsonDifference</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>KeyAbility</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>search activity</source>
        <translation>pesquisar a atividade</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>read archived mail</source>
        <translation>ler e-mails arquivados</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>ver relatórios</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>enviar e-mails</translation>
    </message>
    <message>
        <source>see scheduled mail</source>
        <translation>ver e-mails agendados</translation>
    </message>
    <message>
        <source>cancel scheduled mail</source>
        <translation>cancelar e-mails agendados</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>see SMS</source>
        <translation>ver SMS</translation>
    </message>
    <message>
        <source>send SMS</source>
        <translation>enviar SMS</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>see templates</source>
        <translation>ver modelos</translation>
    </message>
    <message>
        <source>change templates</source>
        <translation>alterar modelos</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domínios de remetente</translation>
    </message>
    <message>
        <source>see sender domains</source>
        <translation>ver domínios de remetente</translation>
    </message>
    <message>
        <source>change sender domains</source>
        <translation>alterar domínios de remetente</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remetentes individuais</translation>
    </message>
    <message>
        <source>see single senders</source>
        <translation>ver remetentes individuais</translation>
    </message>
    <message>
        <source>change single senders</source>
        <translation>alterar remetentes individuais</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remetentes permitidos</translation>
    </message>
    <message>
        <source>see allowed senders</source>
        <translation>ver remetentes permitidos</translation>
    </message>
    <message>
        <source>change allowed senders</source>
        <translation>alterar remetentes permitidos</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>Destinatários permitidos</translation>
    </message>
    <message>
        <source>see allowed recipients</source>
        <translation>ver destinatários permitidos</translation>
    </message>
    <message>
        <source>change allowed recipients</source>
        <translation>alterar destinatários permitidos</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>Supressões</translation>
    </message>
    <message>
        <source>see suppressions</source>
        <translation>ver supressões</translation>
    </message>
    <message>
        <source>change suppressions</source>
        <translation>alterar supressões</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>see API keys</source>
        <translation>ver chaves de API</translation>
    </message>
    <message>
        <source>change API keys</source>
        <translation>alterar chaves de API</translation>
    </message>
    <message>
        <source>SMTP users</source>
        <translation>Usuários SMTP</translation>
    </message>
    <message>
        <source>see SMTP users</source>
        <translation>ver usuários SMTP</translation>
    </message>
    <message>
        <source>change SMTP users</source>
        <translation>alterar usuários SMTP</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autenticação por IP</translation>
    </message>
    <message>
        <source>see IP authentication</source>
        <translation>ver a autenticação por IP</translation>
    </message>
    <message>
        <source>change IP authentication</source>
        <translation>alterar a autenticação por IP</translation>
    </message>
    <message>
        <source>IP allow list</source>
        <translation>Lista de IPs permitidos</translation>
    </message>
    <message>
        <source>see the IP allow list</source>
        <translation>ver a lista de IPs permitidos</translation>
    </message>
    <message>
        <source>change the IP allow list</source>
        <translation>alterar a lista de IPs permitidos</translation>
    </message>
    <message>
        <source>Dedicated IPs</source>
        <translation>IPs dedicados</translation>
    </message>
    <message>
        <source>see dedicated IPs</source>
        <translation>ver IPs dedicados</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>see subaccounts</source>
        <translation>ver subcontas</translation>
    </message>
    <message>
        <source>change subaccounts</source>
        <translation>alterar subcontas</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>see webhooks</source>
        <translation>ver webhooks</translation>
    </message>
    <message>
        <source>change webhooks</source>
        <translation>alterar webhooks</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>Pode fazer tudo.</translation>
    </message>
    <message>
        <source>Can do nothing but tell what it can do.</source>
        <translation>Não pode fazer nada além de dizer o que pode fazer.</translation>
    </message>
    <message>
        <source>can %1</source>
        <translation>pode %1</translation>
    </message>
    <message>
        <source>can partly %1</source>
        <translation>pode em parte %1</translation>
    </message>
    <message>
        <source>can&apos;t %1</source>
        <translation>não pode %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>makes a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Result of trying the key</source>
        <translation>Resultado do teste da chave</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Testando a chave</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>O que esta chave pode fazer</translation>
    </message>
    <message>
        <source>Try the other &amp;regions</source>
        <translation>Tentar as outras &amp;regiões</translation>
    </message>
    <message>
        <source>Can %1</source>
        <translation>Pode %1</translation>
    </message>
    <message>
        <source>Can %1 in part (lacks %2)</source>
        <translation>Pode %1 em parte (falta %2)</translation>
    </message>
    <message>
        <source>Can’t %1</source>
        <translation>Não pode %1</translation>
    </message>
    <message>
        <source>No region knows this key</source>
        <translation>Nenhuma região conhece esta chave</translation>
    </message>
    <message>
        <source>It may have been removed. Copy it once more, or make a new one.</source>
        <translation>Ela pode ter sido removida. Copie-a mais uma vez, ou crie uma nova.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Testando a chave…</translation>
    </message>
    <message>
        <source>SMTP2GO is slow to answer. Outpost tries again by itself.</source>
        <translation>O SMTP2GO demora a responder. O Outpost tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Asking %1 what this key can do.</source>
        <translation>Perguntando a %1 o que esta chave pode fazer.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requisição: %1</translation>
    </message>
    <message>
        <source>This key has no rights</source>
        <translation>Esta chave não tem permissões</translation>
    </message>
    <message>
        <source>SMTP2GO knows it, but it can do nothing in Outpost. Give it permissions in SMTP2GO’s settings, or add another key.</source>
        <translation>O SMTP2GO a conhece, mas ela não pode fazer nada no Outpost. Dê permissões a ela nas configurações do SMTP2GO, ou adicione outra chave.</translation>
    </message>
    <message>
        <source>SMTP2GO knows this key</source>
        <translation>O SMTP2GO conhece esta chave</translation>
    </message>
    <message>
        <source>It belongs to the region %1.</source>
        <translation>Ela pertence à região %1.</translation>
    </message>
</context>
<context>
    <name>KeyProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Keep the key in &amp;memory only</source>
        <translation>Guardar a chave só na &amp;memória</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The key store has no key for this account. Enter the key again.</source>
        <translation>O armazenamento de chaves não tem chave para esta conta. Digite a chave novamente.</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it, or enter the key for this session.</source>
        <translation>O armazenamento de chaves está bloqueado. Desbloqueie-o, ou digite a chave para esta sessão.</translation>
    </message>
    <message>
        <source>There is no key store in this session. The key can be kept in memory until Outpost ends; it is never written to a file.</source>
        <translation>Não há armazenamento de chaves nesta sessão. A chave pode ficar na memória até o Outpost terminar; ela nunca é gravada em um arquivo.</translation>
    </message>
    <message>
        <source>The key store doesn&apos;t answer. Try again later, or enter the key for this session.</source>
        <translation>O armazenamento de chaves não responde. Tente mais tarde, ou digite a chave para esta sessão.</translation>
    </message>
    <message>
        <source>The key store stayed locked because its prompt was dismissed. Unlock it, or enter the key for this session.</source>
        <translation>O armazenamento de chaves continuou bloqueado porque seu pedido de senha foi dispensado. Desbloqueie-o, ou digite a chave para esta sessão.</translation>
    </message>
    <message>
        <source>The key store failed and doesn&apos;t say why.</source>
        <translation>O armazenamento de chaves falhou e não diz por quê.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>O armazenamento de chaves falhou: %1</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>It didn&apos;t keep the key.</source>
        <translation>Ele não guardou a chave.</translation>
    </message>
    <message>
        <source>It didn&apos;t remove the key.</source>
        <translation>Ele não removeu a chave.</translation>
    </message>
</context>
<context>
    <name>LifeModel</name>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Todos os destinatários</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 after the one before</source>
        <translation>%1 depois do anterior</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <source>Life of the e-mail</source>
        <translation>Vida do e-mail</translation>
    </message>
    <message>
        <source>Choose an event to see what became of its e-mail.</source>
        <translation>Escolha um evento para ver o que foi do seu e-mail.</translation>
    </message>
    <message>
        <source>Time line of the e-mail</source>
        <translation>Linha do tempo do e-mail</translation>
    </message>
    <message>
        <source>Why the sentence says so</source>
        <translation>Por que a frase diz isso</translation>
    </message>
    <message>
        <source>The rule, events and replies that led to the sentence</source>
        <translation>A regra, os eventos e as respostas que levaram à frase</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Ask SMTP2GO for all events of this e-mail, as far back as the history goes: one search (Shift+F7)</source>
        <translation>Perguntar ao SMTP2GO por todos os eventos deste e-mail, até onde o histórico alcança: uma pesquisa (Shift+F7)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>Copy sentence, events and rule as text for a ticket</source>
        <translation>Copiar frase, eventos e regra como texto para um chamado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Copiar para um chamado</translation>
    </message>
    <message>
        <source>%1; asking SMTP2GO…</source>
        <translation>%1; perguntando ao SMTP2GO…</translation>
    </message>
    <message>
        <source>%1; asking failed: %2</source>
        <translation>%1; a consulta falhou: %2</translation>
    </message>
    <message>
        <source>%1; SMTP2GO finds no events of this e-mail</source>
        <translation>%1; o SMTP2GO não encontra eventos deste e-mail</translation>
    </message>
</context>
<context>
    <name>LifeSource</name>
    <message>
        <source>From the %1 rows fetched</source>
        <translation>Das %1 linhas obtidas</translation>
    </message>
    <message>
        <source>The newest %1 events of SMTP2GO as of %2</source>
        <translation>Os %1 eventos mais novos do SMTP2GO em %2</translation>
    </message>
    <message>
        <source>All events of SMTP2GO as of %1</source>
        <translation>Todos os eventos do SMTP2GO em %1</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>without a date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(sem data)</translation>
    </message>
    <message>
        <source>There is neither a delivery nor a refusal, and no other known event that would tell.</source>
        <translation>Não há entrega nem recusa, e nenhum outro evento conhecido que dissesse.</translation>
    </message>
    <message>
        <source>Only “Processed” is known, and no attempt. SMTP2GO shows events about two minutes late. Mail also waits when an hourly or daily limit of the plan is reached, or while a new account is reviewed.</source>
        <translation>Só “Processado” é conhecido, e nenhuma tentativa. O SMTP2GO mostra os eventos com cerca de dois minutos de atraso. E-mails também esperam quando um limite por hora ou por dia do plano é atingido, ou enquanto uma conta nova é analisada.</translation>
    </message>
    <message>
        <source>No delivery and no refusal is known, but attempts that failed for now.</source>
        <translation>Não se conhece entrega nem recusa, mas sim tentativas que falharam por enquanto.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a delivery. The receiving server has taken the mail; whether it lies in the inbox or among spam, no event tells.</source>
        <translation>Decide o último entre entregue, retorno definitivo e rejeitado: é uma entrega. O servidor receptor aceitou o e-mail; se está na caixa de entrada ou no spam, nenhum evento diz.</translation>
    </message>
    <message>
        <source>What was opened, clicked or complained of must have arrived.</source>
        <translation>O que foi aberto, clicado ou denunciado deve ter chegado.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a hard bounce. SMTP2GO doesn&apos;t try again.</source>
        <translation>Decide o último entre entregue, retorno definitivo e rejeitado: é um retorno definitivo. O SMTP2GO não tenta de novo.</translation>
    </message>
    <message>
        <source>A hard bounce after a delivery: the receiver took the mail and then sent it back.</source>
        <translation>Um retorno definitivo depois de uma entrega: o receptor aceitou o e-mail e depois o devolveu.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: SMTP2GO rejected it and did not send it.</source>
        <translation>Decide o último entre entregue, retorno definitivo e rejeitado: o SMTP2GO o rejeitou e não o enviou.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decidido por: %1</translation>
    </message>
    <message>
        <source>Attempts that failed for now: %1 (soft bounces, and delivery attempts that have no event of their own)</source>
        <translation>Tentativas que falharam por enquanto: %1 (retornos temporários e tentativas de entrega sem evento próprio)</translation>
    </message>
    <message>
        <source>“Opened” and “clicked” mean that an image or a link was fetched. That may have been a program (a scanner, the image proxy of a receiver) as well as a person.</source>
        <translation>“Aberto” e “clicado” significam que uma imagem ou um link foi buscado. Pode ter sido tanto um programa (um verificador, o proxy de imagens de um receptor) quanto uma pessoa.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Evento sem nome</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Retorno temporário</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Retorno definitivo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Denúncia de spam</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clicado</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Descadastrado</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Recadastrado</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>E-mail %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Remetente: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation>o receptor</translation>
    </message>
    <message>
        <source>, %1 after it was sent</source>
        <translation>, %1 depois do envio</translation>
    </message>
    <message>
        <source> after %1 attempts</source>
        <translation> depois de %1 tentativas</translation>
    </message>
    <message>
        <source> at the first attempt</source>
        <translation> na primeira tentativa</translation>
    </message>
    <message>
        <source>Nothing here says what became of it</source>
        <translation>Nada aqui diz o que foi dele</translation>
    </message>
    <message>
        <source>Still queued at SMTP2GO: no attempt to deliver it is known</source>
        <translation>Ainda na fila do SMTP2GO: nenhuma tentativa de entrega é conhecida</translation>
    </message>
    <message>
        <source>Not delivered yet: %1 put it off %2; SMTP2GO tries again. Last answer%3</source>
        <translation>Ainda não entregue: %1 adiou %2; o SMTP2GO tenta de novo. Última resposta%3</translation>
    </message>
    <message>
        <source>Accepted by %1%2%3</source>
        <translation>Aceito por %1%2%3</translation>
    </message>
    <message>
        <source>Arrived at %1, though no delivery is among the events</source>
        <translation>Chegou a %1, embora nenhuma entrega esteja entre os eventos</translation>
    </message>
    <message>
        <source>Refused for good by %1%2%3%4</source>
        <translation>Recusado definitivamente por %1%2%3%4</translation>
    </message>
    <message>
        <source>Accepted by %1, but sent back afterwards%2</source>
        <translation>Aceito por %1, mas devolvido depois%2</translation>
    </message>
    <message>
        <source>Not sent: SMTP2GO rejected it; %1</source>
        <translation>Não enviado: o SMTP2GO o rejeitou; %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>aberto %1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>clicado %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (within seconds: perhaps by a scanner)</source>
        <translation>%1 (em segundos: talvez por um verificador)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>reported as spam</source>
        <translation>denunciado como spam</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>descadastrado</translation>
    </message>
    <message>
        <source>unsubscribed and subscribed again</source>
        <translation>descadastrado e recadastrado</translation>
    </message>
    <message>
        <source>all %1 recipients: %2</source>
        <translation>todos os %1 destinatários: %2</translation>
    </message>
    <message>
        <source>%1 of %2 recipients: %3</source>
        <translation>%1 de %2 destinatários: %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>recusado definitivamente</translation>
    </message>
    <message>
        <source>accepted, but sent back afterwards</source>
        <translation>aceito, mas devolvido depois</translation>
    </message>
    <message>
        <source>rejected by SMTP2GO</source>
        <translation>rejeitado pelo SMTP2GO</translation>
    </message>
    <message>
        <source>put off, SMTP2GO tries again</source>
        <translation>adiado, o SMTP2GO tenta de novo</translation>
    </message>
    <message>
        <source>still queued</source>
        <translation>ainda na fila</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conhecido</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>duas vezes</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>As far as the rows fetched tell: %1</source>
        <translation>Até onde dizem as linhas obtidas: %1</translation>
    </message>
</context>
<context>
    <name>ListPanels</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Aguardando a vez: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Aguardando a resposta do SMTP2GO.</translation>
    </message>
    <message>
        <source>This key may not read the list</source>
        <translation>Esta chave não pode ler a lista</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The list has not been read.</source>
        <translation>A lista não foi lida.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada atende ao filtro</translation>
    </message>
    <message>
        <source>Each word must occur somewhere in a row.</source>
        <translation>Cada palavra deve ocorrer em algum lugar da linha.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>The rows below are from the reading before.</source>
        <translation>As linhas abaixo são da leitura anterior.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Account bar</source>
        <translation>Barra de contas</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Gerenciar contas…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>&amp;Fechar conta</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation>&amp;Ajuda sobre o que está em foco</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>S&amp;umário da ajuda</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ata&amp;lhos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Outpost</source>
        <translation>&amp;Sobre o Outpost</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>NetworkSettingsPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>S&amp;ervidor</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Servidor do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nome de usuário</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>&amp;Guardar a senha</translation>
    </message>
    <message>
        <source>Where a proxy is set, nothing ever goes around it: if it refuses, Outpost says so and sends nothing. The demo and services on this computer never go through a proxy.</source>
        <translation>Onde há um proxy definido, nada o contorna: se ele recusar, o Outpost diz e não envia nada. A demonstração e os serviços neste computador nunca passam por um proxy.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>No armazenamento de chaves deste computador</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>Na memória, até o Outpost terminar</translation>
    </message>
    <message>
        <source>Enter the host of the proxy: a name or an address, without “http://” and without the port.</source>
        <translation>Digite o servidor do proxy: um nome ou um endereço, sem “http://” e sem a porta.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>Digite a porta do proxy.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterada</translation>
    </message>
    <message>
        <source>Calls go straight to SMTP2GO, whatever the system says.</source>
        <translation>As chamadas vão direto ao SMTP2GO, diga o sistema o que disser.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names no proxy at this moment.</source>
        <translation>Para o SMTP2GO o sistema não indica nenhum proxy neste momento.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names %1 at this moment.</source>
        <translation>Para o SMTP2GO o sistema indica %1 neste momento.</translation>
    </message>
</context>
<context>
    <name>NewSubaccount</name>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>O SMTP2GO não tem plano de %L1 e-mails por mês.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Um endereço IP dedicado precisa de um plano de mais de %L1 e-mails por mês.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>O limite de mensagens SMS não pode ser negativo.</translation>
    </message>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Uma subconta precisa de um nome.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>O nome contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” não é um endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers beside the list</source>
        <translation>Números ao lado da lista</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Listas de números</translation>
    </message>
    <message>
        <source>Failing receivers</source>
        <translation>Receptores com falhas</translation>
    </message>
    <message>
        <source>Replies to failures</source>
        <translation>Respostas a falhas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Nenhum evento</translation>
    </message>
    <message>
        <source>No bounces and no rejections among the rows shown</source>
        <translation>Nenhum retorno e nenhuma rejeição entre as linhas mostradas</translation>
    </message>
    <message>
        <source>The charts of Outpost are of another version. Install Outpost again.</source>
        <translation>Os gráficos do Outpost são de outra versão. Instale o Outpost novamente.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>Soft bounced: %1, hard bounced: %2, rejected: %3, delivered: %4</source>
        <translation>Retornos temporários: %1, retornos definitivos: %2, rejeitados: %3, entregues: %4</translation>
    </message>
    <message>
        <source>Click or Return: only events to this receiver</source>
        <translation>Clique ou Enter: só eventos para este receptor</translation>
    </message>
    <message>
        <source>Failing receivers (%1)</source>
        <translation>Receptores com falhas (%1)</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>Click or Return: only events with “%1”</source>
        <translation>Clique ou Enter: só eventos com “%1”</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Respostas (%1)</translation>
    </message>
    <message>
        <source>Of the %1 rows shown.</source>
        <translation>Das %1 linhas mostradas.</translation>
    </message>
    <message>
        <source>%1 Bars of %2: drag over them, or mark with arrows and Shift, to search only that time.</source>
        <translation>%1 Barras de %2: arraste sobre elas, ou marque com setas e Shift, para pesquisar só esse tempo.</translation>
    </message>
    <message>
        <source>Click or Return: only events of this kind</source>
        <translation>Clique ou Enter: só eventos deste tipo</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>API &amp;key for this session</source>
        <translation>&amp;Chave de API para esta sessão</translation>
    </message>
    <message>
        <source>API key for this session</source>
        <translation>Chave de API para esta sessão</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Use key</source>
        <translation>&amp;Usar chave</translation>
    </message>
    <message>
        <source>What is wrong with the key</source>
        <translation>O que há de errado com a chave</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>&amp;Voltar à página inicial</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Asking the key store for the key.</source>
        <translation>Pedindo a chave ao armazenamento de chaves.</translation>
    </message>
    <message>
        <source>The key store asks for its password in a window of its own.</source>
        <translation>O armazenamento de chaves pede sua senha em uma janela própria.</translation>
    </message>
    <message>
        <source>%1 can’t be opened without its key</source>
        <translation>%1 não pode ser aberta sem sua chave</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando a demonstração…</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>A demonstração não pôde iniciar</translation>
    </message>
</context>
<context>
    <name>PageGate</name>
    <message>
        <source>%1 (not allowed)</source>
        <translation>%1 (não permitido)</translation>
    </message>
    <message>
        <source>This key may not use “%1”</source>
        <translation>Esta chave não pode usar “%1”</translation>
    </message>
    <message>
        <source>%1 Then ask for its rights again. Until then nothing is sent from here.</source>
        <translation>%1 Depois, pergunte de novo pelas permissões dela. Até lá nada é enviado daqui.</translation>
    </message>
    <message>
        <source>Ask for its rights again</source>
        <translation>Perguntar de novo pelas permissões</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Pause by SMTP2GO</source>
        <translation>Pausa do SMTP2GO</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>Requisições demais. %1</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>The part “%1” of Outpost can&apos;t be loaded (%2). Install Outpost again.</source>
        <translation>A parte “%1” do Outpost não pode ser carregada (%2). Instale o Outpost novamente.</translation>
    </message>
</context>
<context>
    <name>PrivacySettingsPage</name>
    <message>
        <source>What Outpost keeps, and where</source>
        <translation>O que o Outpost guarda, e onde</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>O que está guardado e onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Esquecer uma conta</translation>
    </message>
    <message>
        <source>Takes its key out of the key store and makes sure that it is gone, removes it from the list, and deletes its settled changes and what the settings say of it. Nothing changes at SMTP2GO.</source>
        <translation>Tira a chave dela do armazenamento de chaves e garante que sumiu, remove-a da lista, e exclui suas alterações resolvidas e o que as configurações dizem dela. Nada muda no SMTP2GO.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Esquecer tudo…</translation>
    </message>
    <message>
        <source>Forget account and key</source>
        <translation>Esquecer conta e chave</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>key store of this computer, or memory</source>
        <translation>armazenamento de chaves deste computador, ou memória</translation>
    </message>
    <message>
        <source>The keys of your accounts and the password of the proxy. They are in no file of Outpost, no log and no message.</source>
        <translation>As chaves das suas contas e a senha do proxy. Elas não estão em nenhum arquivo, registro ou mensagem do Outpost.</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Contas e configurações</translation>
    </message>
    <message>
        <source>The list of accounts without their keys, what you chose here, and looks: the window, columns, light or dark. Also settings and lists that were set aside.</source>
        <translation>A lista de contas sem suas chaves, o que você escolheu aqui, e a aparência: a janela, as colunas, claro ou escuro. Também configurações e listas que foram postas de lado.</translation>
    </message>
    <message>
        <source>Limits and changes</source>
        <translation>Limites e alterações</translation>
    </message>
    <message>
        <source>How much of the limits is used, pauses, and changes: account, operation, a sentence and what became of it. Never the request itself. The log of changes also has what was before and after, without keys and passwords.</source>
        <translation>Quanto dos limites foi usado, pausas e alterações: conta, operação, uma frase e o que foi delas. Nunca a requisição em si. O registro de alterações tem também o que havia antes e depois, sem chaves e senhas.</translation>
    </message>
    <message>
        <source>Lock of the running copy</source>
        <translation>Trava da cópia em execução</translation>
    </message>
    <message>
        <source>A lock, and the socket by which a second start raises the window. They hold nothing of yours.</source>
        <translation>Uma trava, e o soquete pelo qual um segundo início traz a janela à frente. Não contêm nada seu.</translation>
    </message>
    <message>
        <source>E-mail activity</source>
        <translation>Atividade de e-mail</translation>
    </message>
    <message>
        <source>Events, answers of SMTP2GO and the list of requests are in memory only, and gone when Outpost ends.</source>
        <translation>Eventos, respostas do SMTP2GO e a lista de requisições ficam só na memória, e somem quando o Outpost termina.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>nenhuma conta</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Esquecendo…</translation>
    </message>
    <message>
        <source>Forget “%1” and everything that Outpost keeps of it? This can&apos;t be undone.</source>
        <translation>Esquecer “%1” e tudo o que o Outpost guarda dela? Isto não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The folder %1 can&apos;t be made private.</source>
        <translation>A pasta %1 não pode ser tornada privada.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The account has no name.</source>
        <translation>A conta não tem nome.</translation>
    </message>
    <message>
        <source>The name of the account is too long.</source>
        <translation>O nome da conta é longo demais.</translation>
    </message>
    <message>
        <source>The name of the account has a line break or a character that can&apos;t be shown.</source>
        <translation>O nome da conta contém uma quebra de linha ou um caractere que não pode ser mostrado.</translation>
    </message>
    <message>
        <source>The name of the account has an API key in it. Names are shown everywhere.</source>
        <translation>O nome da conta contém uma chave de API. Nomes são mostrados em toda parte.</translation>
    </message>
    <message>
        <source>The API URL has an API key in it.</source>
        <translation>A URL da API contém uma chave de API.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>The colour isn&apos;t one.</source>
        <translation>A cor não é válida.</translation>
    </message>
    <message>
        <source>The history must be between 1 and %1 days deep.</source>
        <translation>O histórico deve ter entre 1 e %1 dias.</translation>
    </message>
    <message>
        <source>The id of the subaccount may only have letters and digits.</source>
        <translation>O ID da subconta só pode ter letras e algarismos.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The list of accounts is from a newer version of Outpost.</source>
        <translation>A lista de contas é de uma versão mais nova do Outpost.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged.</source>
        <translation>A lista de contas está danificada.</translation>
    </message>
    <message>
        <source>%1 %2 was left as it is. Changes to the accounts can&apos;t be saved.</source>
        <translation>%1 %2 foi deixado como está. Alterações nas contas não podem ser salvas.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Foi posta de lado como %2.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read.</source>
        <translation>A lista de contas não pode ser lida.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be saved in %1: %2</source>
        <translation>A lista de contas não pode ser salva em %1: %2</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Já existe uma conta “%1”.</translation>
    </message>
    <message>
        <source>There is one demo, and only it can be hidden.</source>
        <translation>Há uma só demonstração, e só ela pode ser ocultada.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Esta conta já está na lista.</translation>
    </message>
    <message>
        <source>This account isn&apos;t in the list any more.</source>
        <translation>Esta conta não está mais na lista.</translation>
    </message>
    <message>
        <source>The demo stays what it is, and only it can be hidden.</source>
        <translation>A demonstração continua como é, e só ela pode ser ocultada.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be removed, only hidden.</source>
        <translation>A demonstração não pode ser removida, só ocultada.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts is still being read. Try again in a moment.</source>
        <translation>A lista de contas ainda está sendo lida. Tente novamente em um momento.</translation>
    </message>
    <message>
        <source>Changes to the accounts are not saved: a list of accounts that can&apos;t be used is in the way, see the message before.</source>
        <translation>Alterações nas contas não são salvas: uma lista de contas que não pode ser usada está no caminho, veja a mensagem anterior.</translation>
    </message>
</context>
<context>
    <name>ProxyKeeper</name>
    <message>
        <source>The password of the proxy can&apos;t be read: %1 It can be entered under File &gt; Settings &gt; Network.</source>
        <translation>A senha do proxy não pode ser lida: %1 Ela pode ser digitada em Arquivo &gt; Configurações &gt; Rede.</translation>
    </message>
    <message>
        <source>The key store did not take the change of the proxy&apos;s password, which holds until Outpost ends: %1</source>
        <translation>O armazenamento de chaves não aceitou a alteração da senha do proxy, que vale até o Outpost terminar: %1</translation>
    </message>
</context>
<context>
    <name>QueueConditionBar</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show all e-mails, not only queued ones</source>
        <translation>Mostrar todos os e-mails, não só os que estão na fila</translation>
    </message>
    <message numerus="yes">
        <source>Only e-mails that were processed more than %Ln minute(s) ago and of which nothing else is known among the events fetched.</source>
        <translation>
            <numerusform>Só e-mails processados há mais de %Ln minuto e dos quais nada mais se sabe entre os eventos obtidos.</numerusform>
            <numerusform>Só e-mails processados há mais de %Ln minutos e dos quais nada mais se sabe entre os eventos obtidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueStatusBar</name>
    <message>
        <source>Account and host</source>
        <translation>Conta e servidor</translation>
    </message>
    <message>
        <source>Queue status</source>
        <translation>Estado da fila</translation>
    </message>
    <message>
        <source>Searches left</source>
        <translation>Pesquisas restantes</translation>
    </message>
    <message>
        <source>SMTP2GO allows this many activity searches a minute. Outpost counts them and lets searches wait for their turn.</source>
        <translation>O SMTP2GO permite este número de pesquisas de atividade por minuto. O Outpost as conta e faz as pesquisas esperarem a vez.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n na fila</numerusform>
            <numerusform>%n na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1, a próxima em %2</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, resumes in %1</source>
        <translation>Em pausa pelo SMTP2GO, retoma em %1</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, trying one request</source>
        <translation>Em pausa pelo SMTP2GO, testando uma requisição</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n em curso</numerusform>
            <numerusform>%n em curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ocioso</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se perde.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n requisição espera; nada se perde.</numerusform>
            <numerusform>%n requisições esperam; nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches left</source>
        <translation>Restam %1 de %2 pesquisas</translation>
    </message>
</context>
<context>
    <name>QueuedKeyProbe</name>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit Outpost</source>
        <translation>Sair do Outpost</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still under way.</source>
        <translation>
            <numerusform>%n alteração ainda está em andamento.</numerusform>
            <numerusform>%n alterações ainda estão em andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now, what has not been sent is dropped, and nobody knows what became of the rest: it will be listed under “Changes in doubt” when you start Outpost again.</source>
        <translation>Se você sair agora, o que não foi enviado é descartado, e ninguém sabe o que foi do resto: ele aparecerá em “Alterações em dúvida” quando você iniciar o Outpost de novo.</translation>
    </message>
    <message>
        <source>&amp;Wait, then quit</source>
        <translation>&amp;Esperar e sair</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>Sair &amp;agora</translation>
    </message>
    <message>
        <source>All changes are done by now.</source>
        <translation>Todas as alterações já estão feitas.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBadge</name>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Read-only account</source>
        <translation>Conta somente leitura</translation>
    </message>
    <message>
        <source>Outpost changes nothing in this account: every change is refused before it is sent.</source>
        <translation>O Outpost não altera nada nesta conta: toda alteração é recusada antes de ser enviada.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>To be published</source>
        <translation>A publicar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>SMTP2GO believes</source>
        <translation>O SMTP2GO acredita</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>O DNS responde</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>Nome de %1</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Tracking is off: nothing has to be published.</source>
        <translation>O rastreamento está desativado: nada precisa ser publicado.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Sees %1</source>
        <translation>Vê %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não checado</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aqui: %1</translation>
    </message>
    <message>
        <source>“Check DNS” asks from this computer.</source>
        <translation>“Checar DNS” pergunta a partir deste computador.</translation>
    </message>
    <message>
        <source>At the zone: %1</source>
        <translation>Na zona: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Records to publish for %1</source>
        <translation>Registros a publicar para %1</translation>
    </message>
    <message>
        <source>These records belong into the DNS of the domain. SMTP2GO looks for them every seven minutes, or when you press “Verify”.</source>
        <translation>Estes registros pertencem ao DNS do domínio. O SMTP2GO os procura a cada sete minutos, ou quando você pressiona “Verificar”.</translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>It is there already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>The plan of the account has no room for more</source>
        <translation>O plano da conta não comporta mais</translation>
    </message>
    <message>
        <source>It isn&apos;t there</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>Reload the list. If it isn&apos;t there, look at the subaccounts and ask SMTP2GO&apos;s support who has it.</source>
        <translation>Recarregue a lista. Se não estiver lá, veja as subcontas e pergunte ao suporte do SMTP2GO quem o tem.</translation>
    </message>
    <message>
        <source>Remove one that isn&apos;t needed any more, or change the plan in the web app of SMTP2GO.</source>
        <translation>Remova um de que não precise mais, ou mude o plano no aplicativo web do SMTP2GO.</translation>
    </message>
    <message>
        <source>Reload the list: somebody else may have removed it.</source>
        <translation>Recarregue a lista: outra pessoa pode tê-lo removido.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>The API URL has no host. It looks like https://api.smtp2go.com/v3.</source>
        <translation>A URL da API não tem servidor. Ela tem a forma https://api.smtp2go.com/v3.</translation>
    </message>
    <message>
        <source>The API URL must begin with https: over http the API key could be read on the way to %1. Plain http is for this computer only.</source>
        <translation>A URL da API deve começar com https: por http a chave de API poderia ser lida a caminho de %1. O http simples é só para este computador.</translation>
    </message>
    <message>
        <source>The API URL must begin with https://.</source>
        <translation>A URL da API deve começar com https://.</translation>
    </message>
    <message>
        <source>The API URL must be only a host and a path.</source>
        <translation>A URL da API deve ser só um servidor e um caminho.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Global (nearest)</source>
        <translation>Global (a mais próxima)</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>Other address…</source>
        <translation>Outro endereço…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Endereço da API</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>it doesn&apos;t say why. Possible: the recipient is on the suppression list, the sender is not verified, or the credential is in sandbox mode</source>
        <translation>não diz por quê. Possível: o destinatário está na lista de supressão, o remetente não está verificado, ou a credencial está em modo sandbox</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, since an earlier mail bounced</source>
        <translation>o destinatário está na lista de supressão, porque um e-mail anterior retornou</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, having unsubscribed</source>
        <translation>o destinatário está na lista de supressão, por ter se descadastrado</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list after a spam complaint</source>
        <translation>o destinatário está na lista de supressão depois de uma denúncia de spam</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list</source>
        <translation>o destinatário está na lista de supressão</translation>
    </message>
    <message>
        <source>the sender is not verified</source>
        <translation>o remetente não está verificado</translation>
    </message>
    <message>
        <source>the credential is in sandbox mode</source>
        <translation>a credencial está em modo sandbox</translation>
    </message>
    <message>
        <source>Look at the suppressions, at the verified senders, and whether the credential is in sandbox mode.</source>
        <translation>Veja as supressões, os remetentes verificados, e se a credencial está em modo sandbox.</translation>
    </message>
    <message>
        <source>The suppression ends by itself a week after a hard bounce; remove it sooner if the address is right.</source>
        <translation>A supressão termina sozinha uma semana depois de um retorno definitivo; remova-a antes se o endereço estiver certo.</translation>
    </message>
    <message>
        <source>It stays until somebody removes it. Only do so when the recipient wants it.</source>
        <translation>Ela fica até que alguém a remova. Só faça isso se o destinatário quiser.</translation>
    </message>
    <message>
        <source>Look at the suppressions for the reason.</source>
        <translation>Veja o motivo nas supressões.</translation>
    </message>
    <message>
        <source>Verify the domain or the address of the sender at SMTP2GO.</source>
        <translation>Verifique no SMTP2GO o domínio ou o endereço do remetente.</translation>
    </message>
    <message>
        <source>Mail of that credential is shown as rejected on purpose. Switch the sandbox off to send in earnest.</source>
        <translation>Os e-mails dessa credencial são mostrados como rejeitados de propósito. Desative o sandbox para enviar de verdade.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>A newer question took its place</source>
        <translation>Uma pergunta mais nova tomou o lugar</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Nova tentativa em %1</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>Nova tentativa em breve</translation>
    </message>
    <message>
        <source>Joined an equal request</source>
        <translation>Juntou-se a uma requisição igual</translation>
    </message>
    <message>
        <source>Done, joined an equal request</source>
        <translation>Feita, junto a uma requisição igual</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>paused by SMTP2GO</source>
        <translation>em pausa pelo SMTP2GO</translation>
    </message>
    <message>
        <source>another request tries whether the pause is over</source>
        <translation>outra requisição testa se a pausa acabou</translation>
    </message>
    <message>
        <source>a moment before the next attempt</source>
        <translation>um momento antes da próxima tentativa</translation>
    </message>
    <message>
        <source>a change of this account is under way</source>
        <translation>uma alteração desta conta está em andamento</translation>
    </message>
    <message>
        <source>too many error answers</source>
        <translation>respostas de erro demais</translation>
    </message>
    <message>
        <source>the limit of this operation</source>
        <translation>o limite desta operação</translation>
    </message>
    <message>
        <source>background work is spaced out</source>
        <translation>o trabalho em segundo plano é espaçado</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>há outras antes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>esperou %1</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Shows requests whose operation, account, status or request ID contain this</source>
        <translation>Mostra as requisições cuja operação, conta, status ou ID da requisição contêm isto</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar requisições</translation>
    </message>
    <message>
        <source>Operation, account, status, request ID</source>
        <translation>Operação, conta, status, ID da requisição</translation>
    </message>
    <message>
        <source>Only requests that failed</source>
        <translation>Só requisições que falharam</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Only requests that wait</source>
        <translation>Só requisições que esperam</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de requisições</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>O que o suporte do SMTP2GO pede</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Copiar ID da requisição</translation>
    </message>
    <message>
        <source>As a command line, with the key as $SMTP2GO_API_KEY</source>
        <translation>Como linha de comando, com a chave como $SMTP2GO_API_KEY</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Remove the requests that have ended from this list</source>
        <translation>Remover desta lista as requisições terminadas</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Limpar terminadas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copiar &amp;ID da requisição</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 de %Ln requisição</numerusform>
            <numerusform>%1 de %Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln esperando</numerusform>
            <numerusform>%Ln esperando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 de %Ln linha</numerusform>
            <numerusform>%1 de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1. An export has no such limit.</source>
        <translation>Copiado: %1. Uma exportação não tem esse limite.</translation>
    </message>
</context>
<context>
    <name>SecretServiceUnlock</name>
    <message>
        <source>Default keyring</source>
        <translation>Chaveiro padrão</translation>
    </message>
</context>
<context>
    <name>SenderDomainChange</name>
    <message>
        <source>“%1” is no domain.</source>
        <translation>“%1” não é um domínio.</translation>
    </message>
    <message>
        <source>Type the domain to add.</source>
        <translation>Digite o domínio a adicionar.</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>O rastreamento e o return-path não podem ter o mesmo nome.</translation>
    </message>
    <message>
        <source>Type only what stands before “%1”.</source>
        <translation>Digite só o que vem antes de “%1”.</translation>
    </message>
    <message>
        <source>“%1” is the name that it has now.</source>
        <translation>“%1” é o nome que ele tem agora.</translation>
    </message>
</context>
<context>
    <name>SenderDomainModel</name>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>DNS from here</source>
        <translation>DNS daqui</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Name in DNS</source>
        <translation>Nome no DNS</translation>
    </message>
</context>
<context>
    <name>SenderDomainQuery</name>
    <message>
        <source>The domain has a line break or another control character in it.</source>
        <translation>O domínio contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
</context>
<context>
    <name>SenderDomainService</name>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Adicionar o domínio de remetente “%1”</translation>
    </message>
    <message>
        <source>Verify sender domain “%1”</source>
        <translation>Verificar o domínio de remetente “%1”</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Alterar o return-path de “%1”</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Alterar o nome de rastreamento de “%1”</translation>
    </message>
    <message>
        <source>Change who may use “%1”</source>
        <translation>Alterar quem pode usar “%1”</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Remover o domínio de remetente “%1”</translation>
    </message>
</context>
<context>
    <name>SenderDomainState</name>
    <message>
        <source>DKIM is seen, the return path isn&apos;t: mail is signed, but bounces don&apos;t find their way and SPF doesn&apos;t match the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>O DKIM é visto, o return-path não: os e-mails são assinados, mas os retornos não encontram o caminho e o SPF não coincide com o domínio. O SMTP2GO não o considera verificado.</translation>
    </message>
    <message>
        <source>The return path is seen, DKIM isn&apos;t: mail goes out without the signature of the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>O return-path é visto, o DKIM não: os e-mails saem sem a assinatura do domínio. O SMTP2GO não o considera verificado.</translation>
    </message>
    <message>
        <source>The return path isn&apos;t seen any more.</source>
        <translation>O return-path não é mais visto.</translation>
    </message>
    <message>
        <source>The DKIM record isn&apos;t seen any more.</source>
        <translation>O registro DKIM não é mais visto.</translation>
    </message>
    <message>
        <source>Neither the DKIM record nor the return path is seen any more.</source>
        <translation>Nem o registro DKIM nem o return-path são mais vistos.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t see the records of this domain in DNS yet.</source>
        <translation>O SMTP2GO ainda não vê os registros deste domínio no DNS.</translation>
    </message>
    <message>
        <source>Mail from this domain is signed, and its bounces are understood.</source>
        <translation>Os e-mails deste domínio são assinados, e seus retornos são entendidos.</translation>
    </message>
    <message>
        <source>This domain was verified before. %1 Its mail may be held back or refused.</source>
        <translation>Este domínio estava verificado antes. %1 Seus e-mails podem ser retidos ou recusados.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say whether it sees the records of this domain.</source>
        <translation>O SMTP2GO não diz se vê os registros deste domínio.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Half verified</source>
        <translation>Verificado pela metade</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation>Não mais verificado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>It belongs to the master account, which alone can change it.</source>
        <translation>Pertence à conta principal, a única que pode alterá-lo.</translation>
    </message>
    <message>
        <source>Opens and clicks aren&apos;t counted: tracking is off.</source>
        <translation>Aberturas e cliques não são contados: o rastreamento está desativado.</translation>
    </message>
</context>
<context>
    <name>SenderDomainText</name>
    <message>
        <source>SMTP2GO, for mail from %1</source>
        <translation>SMTP2GO, para e-mails de %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>We send mail from %1 through SMTP2GO. For receivers to trust that mail, please publish these records in the DNS of that domain:</source>
        <translation>Enviamos e-mails de %1 pelo SMTP2GO. Para que os receptores confiem nesses e-mails, publique por favor estes registros no DNS desse domínio:</translation>
    </message>
    <message>
        <source>  Name:  %1</source>
        <translation>  Nome:  %1</translation>
    </message>
    <message>
        <source>  Type:  %1</source>
        <translation>  Tipo:  %1</translation>
    </message>
    <message>
        <source>  Value: %1</source>
        <translation>  Valor: %1</translation>
    </message>
    <message>
        <source>Nothing else may stand at these names, and they must not go through a proxy (at Cloudflare: “DNS only”). Some forms add the domain to the name by themselves; then type only what stands before it.</source>
        <translation>Nada mais pode ficar nestes nomes, e eles não podem passar por um proxy (no Cloudflare: “DNS only”). Alguns formulários acrescentam o domínio ao nome por conta própria; nesse caso, digite só o que vem antes dele.</translation>
    </message>
    <message>
        <source>Please leave them in place: without them the mail stops.</source>
        <translation>Deixe-os no lugar, por favor: sem eles os e-mails param.</translation>
    </message>
    <message>
        <source>As lines of a zone file:</source>
        <translation>Como linhas de um arquivo de zona:</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitido em %1</translation>
    </message>
    <message>
        <source>%1, from master</source>
        <translation>%1, da conta principal</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>From master</source>
        <translation>Da conta principal</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Future subaccounts</source>
        <translation>Subcontas futuras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) and future ones</source>
        <translation>
            <numerusform>%Ln subconta e as futuras</numerusform>
            <numerusform>%Ln subcontas e as futuras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subconta</numerusform>
            <numerusform>%Ln subcontas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não checado</translation>
    </message>
</context>
<context>
    <name>SenderDomainTips</name>
    <message>
        <source>“Check DNS” asks the DNS from this computer, and the name servers of the zone.</source>
        <translation>“Checar DNS” pergunta ao DNS a partir deste computador, e aos servidores de nomes da zona.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Checado em %1</translation>
    </message>
    <message>
        <source>What SMTP2GO believes, by DKIM and return path</source>
        <translation>O que o SMTP2GO acredita, por DKIM e return-path</translation>
    </message>
    <message>
        <source>The signature of mail, by a key in DNS</source>
        <translation>A assinatura dos e-mails, por uma chave no DNS</translation>
    </message>
    <message>
        <source>Where bounces go, by which SPF passes</source>
        <translation>Para onde vão os retornos, com o que o SPF passa</translation>
    </message>
    <message>
        <source>The host of tracked links and of opens</source>
        <translation>O servidor dos links rastreados e das aberturas</translation>
    </message>
    <message>
        <source>What the DNS says when asked from this computer</source>
        <translation>O que o DNS diz quando perguntado a partir deste computador</translation>
    </message>
    <message>
        <source>For the host of tracked links</source>
        <translation>Para o servidor dos links rastreados</translation>
    </message>
    <message>
        <source>Whether the domain comes from the master account</source>
        <translation>Se o domínio vem da conta principal</translation>
    </message>
    <message>
        <source>Subaccounts that may send from it</source>
        <translation>Subcontas que podem enviar por ele</translation>
    </message>
</context>
<context>
    <name>SenderExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Gravar linhas em um arquivo ou na área de transferência (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>SenderNoteText</name>
    <message>
        <source>%1 verified</source>
        <translation>%1 verificado</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 não verificado</translation>
    </message>
    <message>
        <source>SMTP2GO: %1.</source>
        <translation>SMTP2GO: %1.</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>não diz nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS: %1.</source>
        <translation>DNS: %1.</translation>
    </message>
</context>
<context>
    <name>SenderNotices</name>
    <message>
        <source>%1 got worse</source>
        <translation>%1 piorou</translation>
    </message>
    <message numerus="yes">
        <source>%n senders got worse</source>
        <translation>
            <numerusform>%n remetente piorou</numerusform>
            <numerusform>%n remetentes pioraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 e mais %n.</numerusform>
            <numerusform>%1 e mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderWatch</name>
    <message>
        <source>SMTP2GO no longer verifies it: %1.</source>
        <translation>O SMTP2GO não o verifica mais: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: Missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS has a fault: %1.</source>
        <translation>O DNS tem uma falha: %1.</translation>
    </message>
</context>
<context>
    <name>SendersPage</name>
    <message>
        <source>Kinds of senders</source>
        <translation>Tipos de remetentes</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domínios de remetente</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remetentes individuais</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remetentes permitidos</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remetentes</translation>
    </message>
    <message>
        <source>Sender details</source>
        <translation>Detalhes do remetente</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>&amp;Ir para o filtro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SendersSettingsPage</name>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>&amp;Check sender domains</source>
        <translation>&amp;Checar domínios de remetente</translation>
    </message>
    <message>
        <source>While an account is open, Outpost asks SMTP2GO once for its sender domains and the DNS for their records. When a sender gets worse, the desktop shows a notice. The history stays on this computer and goes when the account is forgotten.</source>
        <translation>Enquanto uma conta está aberta, o Outpost pergunta uma vez ao SMTP2GO pelos domínios de remetente dela e ao DNS pelos registros deles. Quando um remetente piora, a área de trabalho mostra um aviso. O histórico fica neste computador e some quando a conta é esquecida.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>A cada 10 minutos</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>A cada 30 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>A cada 6 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>A cada %n minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The settings are not saved</source>
        <translation>As configurações não foram salvas</translation>
    </message>
    <message>
        <source>The password of the proxy</source>
        <translation>A senha do proxy</translation>
    </message>
    <message>
        <source>Outpost begins with other settings</source>
        <translation>O Outpost começa com outras configurações</translation>
    </message>
    <message>
        <source>“%1” is forgotten. The key store was asked again: its key is gone.</source>
        <translation>“%1” foi esquecida. O armazenamento de chaves foi consultado de novo: a chave dela sumiu.</translation>
    </message>
    <message numerus="yes">
        <source>%n settled change(s) were deleted.</source>
        <translation>
            <numerusform>%n alteração resolvida foi excluída.</numerusform>
            <numerusform>%n alterações resolvidas foram excluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt stay until you settle them.</source>
        <translation>
            <numerusform>%n alteração em dúvida fica até você resolvê-la.</numerusform>
            <numerusform>%n alterações em dúvida ficam até você resolvê-las.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de configurações</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remetentes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the settings can&apos;t be saved.</source>
        <translation>%1 %2 foi deixado como está. Alterações nas configurações não podem ser salvas.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of Outpost.</source>
        <translation>As configurações são de uma versão mais nova do Outpost.</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>As configurações estão danificadas.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Foram postas de lado como %2.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read.</source>
        <translation>As configurações não podem ser lidas.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in %1: %2</source>
        <translation>As configurações não podem ser salvas em %1: %2</translation>
    </message>
    <message>
        <source>The disk is full, or the file is not ours to write.</source>
        <translation>O disco está cheio, ou não temos permissão para gravar o arquivo.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Compartilhar %1</translation>
    </message>
    <message>
        <source>Who may send from %1, beside the master account?</source>
        <translation>Quem pode enviar por %1, além da conta principal?</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Procurar um atalho</translation>
    </message>
    <message>
        <source>A command or a key, for example Ctrl+F</source>
        <translation>Um comando ou uma tecla, por exemplo Ctrl+F</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Nothing has this name or key.</source>
        <translation>Nada tem este nome ou esta tecla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%Ln comando com atalho</numerusform>
            <numerusform>%Ln comandos com atalho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%1 de %Ln comando com atalho</numerusform>
            <numerusform>%1 de %Ln comandos com atalho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) copied as text</source>
        <translation>
            <numerusform>%Ln comando copiado como texto</numerusform>
            <numerusform>%Ln comandos copiados como texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another version of Outpost is open (process %1). Close it first.</source>
        <translation>Outra versão do Outpost está aberta (processo %1). Feche-a antes.</translation>
    </message>
    <message>
        <source>Outpost is open already (process %1), but it does not answer. Wait a moment, or end that process.</source>
        <translation>O Outpost já está aberto (processo %1), mas não responde. Espere um momento, ou termine esse processo.</translation>
    </message>
</context>
<context>
    <name>SingleSender</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Digite um endereço de e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address.</source>
        <translation>“%1” não é um único endereço de e-mail.</translation>
    </message>
    <message>
        <source>The address has a line break or another control character in it.</source>
        <translation>O endereço contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
</context>
<context>
    <name>SingleSenderAddition</name>
    <message>
        <source>Send “%1” the verification mail again</source>
        <translation>Enviar de novo a “%1” o e-mail de verificação</translation>
    </message>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Adicionar o remetente individual “%1”</translation>
    </message>
    <message>
        <source>“%1” gets the verification mail again</source>
        <translation>“%1” recebe de novo o e-mail de verificação</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>“%1” foi adicionado</translation>
    </message>
    <message>
        <source>SMTP2GO sends a mail to “%1”. The account can send from that address once its owner has clicked the link in it.</source>
        <translation>O SMTP2GO envia um e-mail a “%1”. A conta pode enviar desse endereço assim que seu dono clicar no link.</translation>
    </message>
    <message>
        <source>“%1” is verified already.</source>
        <translation>“%1” já está verificado.</translation>
    </message>
    <message>
        <source>A mail can&apos;t be called back.</source>
        <translation>Um e-mail não pode ser chamado de volta.</translation>
    </message>
    <message>
        <source>It can be removed again, but not the mail.</source>
        <translation>Pode ser removido novamente, mas não o e-mail.</translation>
    </message>
</context>
<context>
    <name>SingleSenderChecker</name>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>“%1” não está entre os remetentes individuais.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders.</source>
        <translation>“%1” está entre os remetentes individuais.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders, but nothing shows whether its verification mail went out once more.</source>
        <translation>“%1” está entre os remetentes individuais, mas nada mostra se o e-mail de verificação saiu mais uma vez.</translation>
    </message>
    <message>
        <source>“%1” is still among the single senders.</source>
        <translation>“%1” ainda está entre os remetentes individuais.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders any more.</source>
        <translation>“%1” não está mais entre os remetentes individuais.</translation>
    </message>
</context>
<context>
    <name>SingleSenderModel</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Waits for its owner</source>
        <translation>Espera pelo dono</translation>
    </message>
</context>
<context>
    <name>SingleSenderRemoving</name>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Remover o remetente individual “%1”</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1” foi removido</translation>
    </message>
    <message>
        <source>Mail from “%1” is refused from now on, unless its domain is a verified sender domain.</source>
        <translation>Os e-mails de “%1” são recusados a partir de agora, a menos que seu domínio seja um domínio de remetente verificado.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail is sent from it now.</source>
        <translation>Não está verificado, então nenhum e-mail é enviado dele agora.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>“%1” não está entre os remetentes individuais.</translation>
    </message>
    <message>
        <source>It can be added again, but its owner has to click the link in a new mail before it can be used.</source>
        <translation>Pode ser adicionado de novo, mas seu dono precisa clicar no link de um novo e-mail antes que possa ser usado.</translation>
    </message>
    <message>
        <source>It can be added again, which sends its owner another mail.</source>
        <translation>Pode ser adicionado de novo, o que envia outro e-mail ao dono.</translation>
    </message>
</context>
<context>
    <name>SingleSenderService</name>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Adicionar o remetente individual “%1”</translation>
    </message>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Remover o remetente individual “%1”</translation>
    </message>
</context>
<context>
    <name>SingleSenderState</name>
    <message>
        <source>Single sender</source>
        <translation>Remetente individual</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>SinglesTab</name>
    <message>
        <source>Filter single senders</source>
        <translation>Filtrar remetentes individuais</translation>
    </message>
    <message>
        <source>Filter: a part of the address, or its state (Ctrl+F)</source>
        <translation>Filtro: uma parte do endereço, ou seu estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh single senders</source>
        <translation>Atualizar remetentes individuais</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Ler a lista novamente (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Add single sender</source>
        <translation>Adicionar remetente individual</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adicionar endereço…</translation>
    </message>
    <message>
        <source>Resend verification</source>
        <translation>Reenviar verificação</translation>
    </message>
    <message>
        <source>Resend verification…</source>
        <translation>Reenviar verificação…</translation>
    </message>
    <message>
        <source>Remove single sender</source>
        <translation>Remover remetente individual</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remetentes individuais</translation>
    </message>
    <message>
        <source>Single senders status</source>
        <translation>Estado dos remetentes individuais</translation>
    </message>
    <message>
        <source>No single senders yet</source>
        <translation>Ainda não há remetentes individuais</translation>
    </message>
    <message>
        <source>A single sender is one address whose domain you can’t verify, e.g. at a mail provider.</source>
        <translation>Um remetente individual é um endereço cujo domínio você não pode verificar, p. ex. de um provedor de e-mail.</translation>
    </message>
    <message>
        <source>Add one; whoever reads its mail has to open a link.</source>
        <translation>Adicione um; quem lê seus e-mails precisa abrir um link.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Add s&amp;ingle sender…</source>
        <translation>Adicionar remetente &amp;individual…</translation>
    </message>
    <message>
        <source>Add an address to send from</source>
        <translation>Adicionar um endereço para enviar</translation>
    </message>
    <message>
        <source>Rese&amp;nd verification…</source>
        <translation>Ree&amp;nviar verificação…</translation>
    </message>
    <message>
        <source>Send the mail with the link again</source>
        <translation>Enviar de novo o e-mail com o link</translation>
    </message>
    <message>
        <source>Remove sin&amp;gle sender…</source>
        <translation>Re&amp;mover remetente individual…</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Remover o endereço</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Single senders are switched off</source>
        <translation>Os remetentes individuais estão desativados</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>A lista de remetentes permitidos está ativa: só ela decide quem pode enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln endereço</numerusform>
            <numerusform>%Ln endereços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified; the free plan has room for %1</source>
        <translation>
            <numerusform>%Ln verificado; no plano gratuito cabem %1</numerusform>
            <numerusform>%Ln verificados; no plano gratuito cabem %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an address to see how it stands.</source>
        <translation>Escolha um endereço para ver como está.</translation>
    </message>
    <message>
        <source>This address may be sent from.</source>
        <translation>É possível enviar deste endereço.</translation>
    </message>
    <message>
        <source>SMTP2GO has sent a mail with a link to this address. It may be sent from once somebody has opened the link; “Resend verification” sends the mail again.</source>
        <translation>O SMTP2GO enviou a este endereço um e-mail com um link. Será possível enviar dele quando alguém tiver aberto o link; “Reenviar verificação” envia o e-mail de novo.</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>StatusCode</name>
    <message>
        <source>No more is said than the class of the code.</source>
        <translation>Não se diz mais que a classe do código.</translation>
    </message>
    <message>
        <source>Read the words of the reply.</source>
        <translation>Leia o texto da resposta.</translation>
    </message>
    <message>
        <source>Something about an address.</source>
        <translation>Algo relacionado a um endereço.</translation>
    </message>
    <message>
        <source>Check the address of the recipient.</source>
        <translation>Verifique o endereço do destinatário.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the receiver.</source>
        <translation>Não existe tal caixa postal no receptor.</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list.</source>
        <translation>Corrija o endereço ou tire-o da lista.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist or takes no mail.</source>
        <translation>O domínio do destinatário não existe ou não aceita e-mails.</translation>
    </message>
    <message>
        <source>Check the part behind the @ for typing errors.</source>
        <translation>Verifique se há erros de digitação depois do @.</translation>
    </message>
    <message>
        <source>The address of the recipient is malformed.</source>
        <translation>O endereço do destinatário está malformado.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrija o endereço.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>O endereço corresponde a mais de uma caixa postal.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Peça outro endereço ao destinatário.</translation>
    </message>
    <message>
        <source>The address is valid.</source>
        <translation>O endereço é válido.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada a fazer.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>A caixa postal mudou e não deixou endereço novo.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Peça o endereço novo ao destinatário.</translation>
    </message>
    <message>
        <source>The address of the sender is malformed.</source>
        <translation>O endereço do remetente está malformado.</translation>
    </message>
    <message>
        <source>Correct the address that the mail is sent from.</source>
        <translation>Corrija o endereço de onde o e-mail é enviado.</translation>
    </message>
    <message>
        <source>The address of the sender can&apos;t be answered: its domain is unknown.</source>
        <translation>Não é possível responder ao endereço do remetente: seu domínio é desconhecido.</translation>
    </message>
    <message>
        <source>Check the DNS of the sender&apos;s domain.</source>
        <translation>Verifique o DNS do domínio do remetente.</translation>
    </message>
    <message>
        <source>The mail was passed on to a system that does not speak in codes.</source>
        <translation>O e-mail foi passado a um sistema que não fala em códigos.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain or directory says that it takes no mail there.</source>
        <translation>O domínio ou diretório do destinatário diz que lá não aceita e-mails.</translation>
    </message>
    <message>
        <source>Check the address; take it off the list if it is right.</source>
        <translation>Verifique o endereço; tire-o da lista se estiver certo.</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>Algo relacionado à caixa postal.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Contate o destinatário de outra forma.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail for now.</source>
        <translation>A caixa postal está desativada ou não aceita e-mails por enquanto.</translation>
    </message>
    <message>
        <source>Reach the recipient another way; take the address off the list if it stays so.</source>
        <translation>Contate o destinatário de outra forma; tire o endereço da lista se continuar assim.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>A caixa postal está cheia.</translation>
    </message>
    <message>
        <source>The recipient must make room.</source>
        <translation>O destinatário precisa liberar espaço.</translation>
    </message>
    <message>
        <source>The mail is larger than this mailbox takes.</source>
        <translation>O e-mail é maior do que esta caixa postal aceita.</translation>
    </message>
    <message>
        <source>Send it smaller, for example a link in place of an attachment.</source>
        <translation>Envie-o menor, por exemplo com um link em vez de um anexo.</translation>
    </message>
    <message>
        <source>The mailing list behind the address can&apos;t be expanded.</source>
        <translation>A lista de discussão por trás do endereço não pode ser expandida.</translation>
    </message>
    <message>
        <source>Tell whoever runs the list.</source>
        <translation>Avise quem cuida da lista.</translation>
    </message>
    <message>
        <source>Something about the receiving system.</source>
        <translation>Algo relacionado ao sistema receptor.</translation>
    </message>
    <message>
        <source>Wait, or tell the receiver&apos;s postmaster.</source>
        <translation>Espere, ou avise o postmaster do receptor.</translation>
    </message>
    <message>
        <source>The receiving system has run out of space.</source>
        <translation>O sistema receptor ficou sem espaço.</translation>
    </message>
    <message>
        <source>Wait; the receiver must make room.</source>
        <translation>Espere; o receptor precisa liberar espaço.</translation>
    </message>
    <message>
        <source>The receiving system takes no mail at the moment.</source>
        <translation>O sistema receptor não aceita e-mails no momento.</translation>
    </message>
    <message>
        <source>The receiving system can&apos;t do what the mail asks for.</source>
        <translation>O sistema receptor não pode fazer o que o e-mail pede.</translation>
    </message>
    <message>
        <source>Send it in a plainer form.</source>
        <translation>Envie-o em uma forma mais simples.</translation>
    </message>
    <message>
        <source>The mail is larger than the receiving system takes.</source>
        <translation>O e-mail é maior do que o sistema receptor aceita.</translation>
    </message>
    <message>
        <source>Send it smaller.</source>
        <translation>Envie-o menor.</translation>
    </message>
    <message>
        <source>The receiving system is set up wrongly.</source>
        <translation>O sistema receptor está mal configurado.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster.</source>
        <translation>Avise o postmaster do receptor.</translation>
    </message>
    <message>
        <source>The mail asks for a priority that was changed or isn&apos;t offered.</source>
        <translation>O e-mail pede uma prioridade que foi alterada ou não é oferecida.</translation>
    </message>
    <message>
        <source>Send it without a priority.</source>
        <translation>Envie-o sem prioridade.</translation>
    </message>
    <message>
        <source>Something about the network or the way to the receiver.</source>
        <translation>Algo relacionado à rede ou ao caminho até o receptor.</translation>
    </message>
    <message>
        <source>Wait; check the DNS of the recipient&apos;s domain if it goes on.</source>
        <translation>Espere; se continuar, verifique o DNS do domínio do destinatário.</translation>
    </message>
    <message>
        <source>The receiving server doesn&apos;t answer or turns the connection away.</source>
        <translation>O servidor receptor não responde ou recusa a conexão.</translation>
    </message>
    <message>
        <source>Wait. Some receivers say this also of addresses that they don&apos;t know.</source>
        <translation>Espere. Alguns receptores dizem isto também de endereços que não conhecem.</translation>
    </message>
    <message>
        <source>The connection broke or was too slow.</source>
        <translation>A conexão caiu ou foi lenta demais.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Espere.</translation>
    </message>
    <message>
        <source>A directory that the receiver needs doesn&apos;t answer.</source>
        <translation>Um diretório de que o receptor precisa não responde.</translation>
    </message>
    <message>
        <source>Wait; the DNS of one of the two domains may be at fault.</source>
        <translation>Espere; o DNS de um dos dois domínios pode ter falhado.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s domain is known.</source>
        <translation>Não se conhece caminho até o domínio do destinatário.</translation>
    </message>
    <message>
        <source>Check the domain; its MX record is missing or wrong.</source>
        <translation>Verifique o domínio; seu registro MX falta ou está errado.</translation>
    </message>
    <message>
        <source>The receiver is overloaded.</source>
        <translation>O receptor está sobrecarregado.</translation>
    </message>
    <message>
        <source>The mail went round in a circle.</source>
        <translation>O e-mail andou em círculo.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster: a forwarding leads back to itself.</source>
        <translation>Avise o postmaster do receptor: um encaminhamento volta para si mesmo.</translation>
    </message>
    <message>
        <source>It was tried for too long and given up.</source>
        <translation>Tentou-se por tempo demais e desistiu-se.</translation>
    </message>
    <message>
        <source>See the attempts before; send it again when their cause is gone.</source>
        <translation>Veja as tentativas anteriores; envie-o de novo quando a causa tiver sumido.</translation>
    </message>
    <message>
        <source>The two servers did not understand each other.</source>
        <translation>Os dois servidores não se entenderam.</translation>
    </message>
    <message>
        <source>Read the words of the reply; some receivers say this for unknown mailboxes.</source>
        <translation>Leia o texto da resposta; alguns receptores dizem isto de caixas postais desconhecidas.</translation>
    </message>
    <message>
        <source>A command came out of turn or is unknown.</source>
        <translation>Um comando veio fora de ordem ou é desconhecido.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO.</source>
        <translation>Avise o suporte do SMTP2GO.</translation>
    </message>
    <message>
        <source>A command was malformed.</source>
        <translation>Um comando estava malformado.</translation>
    </message>
    <message>
        <source>Check the addresses.</source>
        <translation>Verifique os endereços.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Destinatários demais de uma vez.</translation>
    </message>
    <message>
        <source>Send to fewer recipients a mail.</source>
        <translation>Envie a menos destinatários por e-mail.</translation>
    </message>
    <message>
        <source>A command has a wrong argument, often an address.</source>
        <translation>Um comando tem um argumento errado, muitas vezes um endereço.</translation>
    </message>
    <message>
        <source>The servers speak different versions of the protocol.</source>
        <translation>Os servidores falam versões diferentes do protocolo.</translation>
    </message>
    <message>
        <source>Signing in would take a line that is too long.</source>
        <translation>A autenticação exigiria uma linha longa demais.</translation>
    </message>
    <message>
        <source>The mail was delivered in part only.</source>
        <translation>O e-mail foi entregue só em parte.</translation>
    </message>
    <message>
        <source>Look at each recipient.</source>
        <translation>Veja cada destinatário.</translation>
    </message>
    <message>
        <source>Something about the content of the mail.</source>
        <translation>Algo relacionado ao conteúdo do e-mail.</translation>
    </message>
    <message>
        <source>Look at what is unusual in it: kinds of attachments, characters, form.</source>
        <translation>Veja o que há de incomum nele: tipos de anexos, caracteres, forma.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take this kind of content.</source>
        <translation>O receptor não aceita este tipo de conteúdo.</translation>
    </message>
    <message>
        <source>Send it without the attachment, or in another format.</source>
        <translation>Envie-o sem o anexo, ou em outro formato.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which is forbidden.</source>
        <translation>O conteúdo teria de ser convertido, o que é proibido.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which the receiver can&apos;t.</source>
        <translation>O conteúdo teria de ser convertido, o que o receptor não pode.</translation>
    </message>
    <message>
        <source>The content was converted and lost something.</source>
        <translation>O conteúdo foi convertido e perdeu algo.</translation>
    </message>
    <message>
        <source>Send it in a plainer form if it matters.</source>
        <translation>Envie-o em uma forma mais simples se for importante.</translation>
    </message>
    <message>
        <source>Converting the content failed.</source>
        <translation>A conversão do conteúdo falhou.</translation>
    </message>
    <message>
        <source>The content of the mail isn&apos;t to be had.</source>
        <translation>O conteúdo do e-mail não pode ser obtido.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envie-o de novo.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take addresses with other than ASCII letters.</source>
        <translation>O receptor não aceita endereços com letras que não sejam ASCII.</translation>
    </message>
    <message>
        <source>Use an address in ASCII.</source>
        <translation>Use um endereço em ASCII.</translation>
    </message>
    <message>
        <source>A reply would need other than ASCII letters, which isn&apos;t possible.</source>
        <translation>Uma resposta precisaria de letras que não são ASCII, o que não é possível.</translation>
    </message>
    <message>
        <source>Use addresses in ASCII.</source>
        <translation>Use endereços em ASCII.</translation>
    </message>
    <message>
        <source>The header has letters that the receiver can&apos;t take.</source>
        <translation>O cabeçalho tem letras que o receptor não aceita.</translation>
    </message>
    <message>
        <source>Encode the header, or use ASCII in it.</source>
        <translation>Codifique o cabeçalho, ou use ASCII nele.</translation>
    </message>
    <message>
        <source>The mail has letters that the receiver can&apos;t take.</source>
        <translation>O e-mail tem letras que o receptor não aceita.</translation>
    </message>
    <message>
        <source>Use ASCII in addresses and headers.</source>
        <translation>Use ASCII em endereços e cabeçalhos.</translation>
    </message>
    <message>
        <source>The envelope or form of the mail isn&apos;t acceptable.</source>
        <translation>O envelope ou a forma do e-mail não é aceitável.</translation>
    </message>
    <message>
        <source>Look at its headers: one may be missing, doubled or malformed.</source>
        <translation>Veja os cabeçalhos: um pode faltar, estar repetido ou malformado.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy or security stands against it.</source>
        <translation>A política ou a segurança do receptor se opõe.</translation>
    </message>
    <message>
        <source>Read the words of the reply; often it names a page to look at.</source>
        <translation>Leia o texto da resposta; muitas vezes ele indica uma página a consultar.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy refuses it: a block list, a filter, a rule.</source>
        <translation>A política do receptor o recusa: uma lista de bloqueio, um filtro, uma regra.</translation>
    </message>
    <message>
        <source>Look at the reputation of the sending address and at the content; ask the receiver&apos;s postmaster.</source>
        <translation>Veja a reputação do endereço que envia e o conteúdo; pergunte ao postmaster do receptor.</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>Este remetente não pode escrever para essa lista de discussão.</translation>
    </message>
    <message>
        <source>Ask whoever runs the list.</source>
        <translation>Pergunte a quem cuida da lista.</translation>
    </message>
    <message>
        <source>Security would have to be converted, which isn&apos;t possible.</source>
        <translation>A segurança teria de ser convertida, o que não é possível.</translation>
    </message>
    <message>
        <source>Send it without signature or encryption.</source>
        <translation>Envie-o sem assinatura ou criptografia.</translation>
    </message>
    <message>
        <source>A security feature that is asked for isn&apos;t offered.</source>
        <translation>Um recurso de segurança pedido não é oferecido.</translation>
    </message>
    <message>
        <source>Allow a connection without it, or tell the receiver&apos;s postmaster.</source>
        <translation>Permita uma conexão sem ele, ou avise o postmaster do receptor.</translation>
    </message>
    <message>
        <source>Something about keys and cryptography failed.</source>
        <translation>Algo com chaves e criptografia falhou.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the cryptography of the mail.</source>
        <translation>O receptor não conhece a criptografia do e-mail.</translation>
    </message>
    <message>
        <source>The content was changed on its way, or its signature doesn&apos;t fit.</source>
        <translation>O conteúdo foi alterado no caminho, ou sua assinatura não confere.</translation>
    </message>
    <message>
        <source>Look at whatever changes the mail between you and SMTP2GO.</source>
        <translation>Veja o que altera os e-mails entre você e o SMTP2GO.</translation>
    </message>
    <message>
        <source>The sign-in is refused.</source>
        <translation>A autenticação foi recusada.</translation>
    </message>
    <message>
        <source>Check user name and password of the sending program.</source>
        <translation>Verifique o nome de usuário e a senha do programa que envia.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak for the receiver.</source>
        <translation>A forma de autenticação é fraca demais para o receptor.</translation>
    </message>
    <message>
        <source>Sign in another way.</source>
        <translation>Autentique-se de outra forma.</translation>
    </message>
    <message>
        <source>Encryption is needed and missing.</source>
        <translation>É preciso criptografia, e ela falta.</translation>
    </message>
    <message>
        <source>Switch TLS on for the connection.</source>
        <translation>Ative o TLS para a conexão.</translation>
    </message>
    <message>
        <source>This way of signing in needs encryption.</source>
        <translation>Esta forma de autenticação precisa de criptografia.</translation>
    </message>
    <message>
        <source>The password must be changed first.</source>
        <translation>A senha precisa ser trocada antes.</translation>
    </message>
    <message>
        <source>Change the password of the sending program.</source>
        <translation>Troque a senha do programa que envia.</translation>
    </message>
    <message>
        <source>The account that sends is switched off.</source>
        <translation>A conta que envia está desativada.</translation>
    </message>
    <message>
        <source>Switch it on, or send with another.</source>
        <translation>Ative-a, ou envie com outra.</translation>
    </message>
    <message>
        <source>The receiver needs a relation of trust that is missing.</source>
        <translation>O receptor precisa de uma relação de confiança que falta.</translation>
    </message>
    <message>
        <source>Ask the receiver&apos;s postmaster.</source>
        <translation>Pergunte ao postmaster do receptor.</translation>
    </message>
    <message>
        <source>The priority of the mail is too low to be taken now.</source>
        <translation>A prioridade do e-mail é baixa demais para ser aceita agora.</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Envie-o de novo mais tarde.</translation>
    </message>
    <message>
        <source>The mail is too large for its priority.</source>
        <translation>O e-mail é grande demais para sua prioridade.</translation>
    </message>
    <message>
        <source>Send it smaller or later.</source>
        <translation>Envie-o menor ou mais tarde.</translation>
    </message>
    <message>
        <source>The mailbox has another owner than the mail expects.</source>
        <translation>A caixa postal tem outro dono que não o que o e-mail espera.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the address is still theirs.</source>
        <translation>Pergunte ao destinatário se o endereço ainda é dele.</translation>
    </message>
    <message>
        <source>The domain has another owner than the mail expects.</source>
        <translation>O domínio tem outro dono que não o que o e-mail espera.</translation>
    </message>
    <message>
        <source>Whether the mailbox is still the same owner&apos;s can&apos;t be tested.</source>
        <translation>Não é possível testar se a caixa postal ainda é do mesmo dono.</translation>
    </message>
    <message>
        <source>Send it without asking for that test.</source>
        <translation>Envie-o sem pedir esse teste.</translation>
    </message>
    <message>
        <source>The mail has no valid DKIM signature.</source>
        <translation>O e-mail não tem assinatura DKIM válida.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain; check the DKIM record in its DNS.</source>
        <translation>Verifique o domínio do remetente; verifique o registro DKIM no DNS dele.</translation>
    </message>
    <message>
        <source>The DKIM signature isn&apos;t one that the receiver accepts.</source>
        <translation>A assinatura DKIM não é das que o receptor aceita.</translation>
    </message>
    <message>
        <source>Check the DKIM record in the DNS of the sender&apos;s domain.</source>
        <translation>Verifique o registro DKIM no DNS do domínio do remetente.</translation>
    </message>
    <message>
        <source>The DKIM signature is of another domain than the author&apos;s.</source>
        <translation>A assinatura DKIM é de outro domínio que não o do autor.</translation>
    </message>
    <message>
        <source>Verify the domain in the From header, so that it signs itself.</source>
        <translation>Verifique o domínio do cabeçalho From, para que ele mesmo assine.</translation>
    </message>
    <message>
        <source>SPF did not pass: the sending server isn&apos;t listed for the domain.</source>
        <translation>O SPF não passou: o servidor que envia não consta no domínio.</translation>
    </message>
    <message>
        <source>Check the return path record in the DNS of the sender&apos;s domain.</source>
        <translation>Verifique o registro de return-path no DNS do domínio do remetente.</translation>
    </message>
    <message>
        <source>SPF could not be evaluated: the record is broken.</source>
        <translation>O SPF não pôde ser avaliado: o registro está danificado.</translation>
    </message>
    <message>
        <source>Correct the SPF record in the DNS of the sender&apos;s domain.</source>
        <translation>Corrija o registro SPF no DNS do domínio do remetente.</translation>
    </message>
    <message>
        <source>The address of the sending server has no valid name in DNS.</source>
        <translation>O endereço do servidor que envia não tem nome válido no DNS.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO; with a dedicated address, check its reverse DNS.</source>
        <translation>Avise o suporte do SMTP2GO; com um endereço dedicado, verifique o DNS reverso dele.</translation>
    </message>
    <message>
        <source>The mail isn&apos;t authenticated: neither SPF nor DKIM passes, or DMARC refuses it.</source>
        <translation>O e-mail não está autenticado: nem SPF nem DKIM passam, ou o DMARC o recusa.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain and check SPF, DKIM and DMARC in its DNS.</source>
        <translation>Verifique o domínio do remetente e confira SPF, DKIM e DMARC no DNS dele.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares that it takes no mail.</source>
        <translation>O domínio do remetente declara que não aceita e-mails.</translation>
    </message>
    <message>
        <source>Remove the null MX record, or send from another domain.</source>
        <translation>Remova o registro MX nulo, ou envie de outro domínio.</translation>
    </message>
    <message>
        <source>Too much mail at once from this address or domain.</source>
        <translation>E-mails demais de uma vez deste endereço ou domínio.</translation>
    </message>
    <message>
        <source>Send more slowly; it is tried again.</source>
        <translation>Envie mais devagar; tenta-se de novo.</translation>
    </message>
    <message>
        <source>The mail&apos;s seals of authentication (ARC) don&apos;t hold.</source>
        <translation>Os selos de autenticação (ARC) do e-mail não se sustentam.</translation>
    </message>
    <message>
        <source>A forwarder on the way changed it; ask the receiver&apos;s postmaster.</source>
        <translation>Um encaminhador o alterou no caminho; pergunte ao postmaster do receptor.</translation>
    </message>
    <message>
        <source>The mail demands encryption all the way, which isn&apos;t offered.</source>
        <translation>O e-mail exige criptografia em todo o caminho, o que não é oferecido.</translation>
    </message>
    <message>
        <source>Send it without that demand.</source>
        <translation>Envie-o sem essa exigência.</translation>
    </message>
    <message>
        <source>A status of the server.</source>
        <translation>Um estado do servidor.</translation>
    </message>
    <message>
        <source>A help text of the server.</source>
        <translation>Um texto de ajuda do servidor.</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>O servidor está pronto.</translation>
    </message>
    <message>
        <source>The server ends the connection in order.</source>
        <translation>O servidor encerra a conexão em ordem.</translation>
    </message>
    <message>
        <source>Done: the server took it.</source>
        <translation>Feito: o servidor o aceitou.</translation>
    </message>
    <message>
        <source>The recipient is elsewhere; the server passes it on.</source>
        <translation>O destinatário está em outro lugar; o servidor o repassa.</translation>
    </message>
    <message>
        <source>The server can&apos;t tell whether the recipient exists, and tries.</source>
        <translation>O servidor não sabe se o destinatário existe, e tenta.</translation>
    </message>
    <message>
        <source>The server takes nothing at the moment and hangs up.</source>
        <translation>O servidor não aceita nada no momento e desliga.</translation>
    </message>
    <message>
        <source>Wait; it is tried again.</source>
        <translation>Espere; tenta-se de novo.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be reached now. Often greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>A caixa postal não pode ser alcançada agora. Muitas vezes é greylisting: a primeira tentativa de um estranho é adiada de propósito.</translation>
    </message>
    <message>
        <source>An error at the receiver, or it wants to be asked again.</source>
        <translation>Um erro no receptor, ou ele quer que se pergunte de novo.</translation>
    </message>
    <message>
        <source>The receiver or the mailbox has no room now.</source>
        <translation>O receptor ou a caixa postal não tem espaço agora.</translation>
    </message>
    <message>
        <source>Signing in or encryption isn&apos;t possible now.</source>
        <translation>Autenticação ou criptografia não é possível agora.</translation>
    </message>
    <message>
        <source>The receiver can&apos;t deal with the parameters now.</source>
        <translation>O receptor não pode tratar os parâmetros agora.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t understand the command.</source>
        <translation>O receptor não entende o comando.</translation>
    </message>
    <message>
        <source>A command has a malformed argument, often an address.</source>
        <translation>Um comando tem um argumento malformado, muitas vezes um endereço.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer the command.</source>
        <translation>O receptor não oferece o comando.</translation>
    </message>
    <message>
        <source>The commands came in a wrong order.</source>
        <translation>Os comandos vieram em ordem errada.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer this parameter.</source>
        <translation>O receptor não oferece este parâmetro.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Este servidor não aceita nenhum e-mail.</translation>
    </message>
    <message>
        <source>Check the domain of the recipient.</source>
        <translation>Verifique o domínio do destinatário.</translation>
    </message>
    <message>
        <source>Signing in or encryption is needed first.</source>
        <translation>Antes é preciso autenticação ou criptografia.</translation>
    </message>
    <message>
        <source>Check user name, password and TLS of the sending program.</source>
        <translation>Verifique nome de usuário, senha e TLS do programa que envia.</translation>
    </message>
    <message>
        <source>Refused for good: there is no such mailbox, or a rule of the receiver stands against it.</source>
        <translation>Recusado definitivamente: não existe tal caixa postal, ou uma regra do receptor se opõe.</translation>
    </message>
    <message>
        <source>Read the words of the reply; correct the address or ask the postmaster.</source>
        <translation>Leia o texto da resposta; corrija o endereço ou pergunte ao postmaster.</translation>
    </message>
    <message>
        <source>The recipient isn&apos;t here.</source>
        <translation>O destinatário não está aqui.</translation>
    </message>
    <message>
        <source>The reply may name the new address.</source>
        <translation>A resposta pode indicar o endereço novo.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the mail is too large.</source>
        <translation>Sem espaço: a caixa postal está cheia, ou o e-mail é grande demais.</translation>
    </message>
    <message>
        <source>The recipient must make room, or send it smaller.</source>
        <translation>O destinatário precisa liberar espaço, ou envie-o menor.</translation>
    </message>
    <message>
        <source>The name of a mailbox isn&apos;t allowed.</source>
        <translation>O nome de uma caixa postal não é permitido.</translation>
    </message>
    <message>
        <source>Correct the addresses of sender and recipient.</source>
        <translation>Corrija os endereços do remetente e do destinatário.</translation>
    </message>
    <message>
        <source>Refused for good, without a closer code: often a block list or a filter of contents.</source>
        <translation>Recusado definitivamente, sem código mais preciso: muitas vezes uma lista de bloqueio ou um filtro de conteúdo.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the parameters of the sender or recipient.</source>
        <translation>O receptor não conhece os parâmetros do remetente ou do destinatário.</translation>
    </message>
    <message>
        <source>The domain of the recipient takes no mail.</source>
        <translation>O domínio do destinatário não aceita e-mails.</translation>
    </message>
    <message>
        <source>Check the part behind the @.</source>
        <translation>Verifique a parte depois do @.</translation>
    </message>
    <message>
        <source>The receiving server didn&apos;t answer in time.</source>
        <translation>O servidor receptor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>No mail server listens at the receiver&apos;s address.</source>
        <translation>Nenhum servidor de e-mail escuta no endereço do receptor.</translation>
    </message>
    <message>
        <source>Wait; check the domain of the recipient if it goes on.</source>
        <translation>Espere; se continuar, verifique o domínio do destinatário.</translation>
    </message>
    <message>
        <source>The receiver broke the connection off.</source>
        <translation>O receptor interrompeu a conexão.</translation>
    </message>
    <message>
        <source>There is no way through the network to the receiver.</source>
        <translation>Não há caminho pela rede até o receptor.</translation>
    </message>
    <message>
        <source>No mail server is known for the recipient&apos;s domain.</source>
        <translation>Não se conhece servidor de e-mail para o domínio do destinatário.</translation>
    </message>
    <message>
        <source>The DNS of the recipient&apos;s domain gave no answer.</source>
        <translation>O DNS do domínio do destinatário não deu resposta.</translation>
    </message>
    <message>
        <source>Wait; check the part behind the @ if it goes on.</source>
        <translation>Espere; se continuar, verifique a parte depois do @.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist.</source>
        <translation>O domínio do destinatário não existe.</translation>
    </message>
    <message>
        <source>Greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>Greylisting: a primeira tentativa de um estranho é adiada de propósito.</translation>
    </message>
    <message>
        <source>The two servers could not agree on encryption.</source>
        <translation>Os dois servidores não conseguiram concordar sobre a criptografia.</translation>
    </message>
    <message>
        <source>Wait; tell the receiver&apos;s postmaster if it goes on.</source>
        <translation>Espere; se continuar, avise o postmaster do receptor.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>For now: it is tried again.</source>
        <translation>Por enquanto: é tentado de novo.</translation>
    </message>
    <message>
        <source>For good: it is not tried again.</source>
        <translation>Definitivo: não é tentado de novo.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Whoever sends</source>
        <translation>Quem envia</translation>
    </message>
    <message>
        <source>The receiving server</source>
        <translation>O servidor receptor</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>O destinatário</translation>
    </message>
    <message>
        <source>The DNS of the sender&apos;s domain</source>
        <translation>O DNS do domínio do remetente</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Whose turn: %2. %3</source>
        <translation>%1 De quem é a vez: %2. %3</translation>
    </message>
</context>
<context>
    <name>SubaccountActions</name>
    <message>
        <source>&amp;Add subaccount…</source>
        <translation>&amp;Adicionar subconta…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Fechar…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Reabrir…</translation>
    </message>
    <message>
        <source>&amp;Work as this subaccount</source>
        <translation>&amp;Trabalhar como esta subconta</translation>
    </message>
    <message>
        <source>Show its ac&amp;tivity</source>
        <translation>Mostrar a ati&amp;vidade dela</translation>
    </message>
    <message>
        <source>&amp;State of its senders (estate)</source>
        <translation>E&amp;stado dos remetentes dela (panorama)</translation>
    </message>
</context>
<context>
    <name>SubaccountAddBulk</name>
    <message>
        <source>Add subaccounts</source>
        <translation>Adicionar subcontas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As it shows in SMTP2GO.</source>
        <translation>Como aparece no SMTP2GO.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Of the first team member, who is invited by mail. May be empty.</source>
        <translation>Do primeiro membro da equipe, que é convidado por e-mail. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name: %1 (%2).</source>
        <translation>Há uma subconta com este nome: %1 (%2).</translation>
    </message>
    <message>
        <source>dedicated IP address: %L1</source>
        <translation>endereço IP dedicado: %L1</translation>
    </message>
    <message>
        <source>archiving: %L1</source>
        <translation>arquivamento: %L1</translation>
    </message>
    <message>
        <source>SMS: %L1</source>
        <translation>SMS: %L1</translation>
    </message>
    <message>
        <source>SMTP2GO bills the plan sizes to your account.</source>
        <translation>O SMTP2GO cobra os tamanhos de plano da sua conta.</translation>
    </message>
    <message>
        <source>What costs extra in this list: %1.</source>
        <translation>O que custa à parte nesta lista: %1.</translation>
    </message>
    <message>
        <source>Added as %1.</source>
        <translation>Adicionada como %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddChecker</name>
    <message>
        <source>SMTP2GO shows no new subaccount named “%1”.</source>
        <translation>O SMTP2GO não mostra nenhuma subconta nova chamada “%1”.</translation>
    </message>
    <message>
        <source>There is a subaccount named “%1” (id %2), but it isn&apos;t known whether it is new.</source>
        <translation>Há uma subconta chamada “%1” (ID %2), mas não se sabe se é nova.</translation>
    </message>
    <message>
        <source>The subaccount “%1” is there, with the id %2.</source>
        <translation>A subconta “%1” existe, com o ID %2.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddition</name>
    <message>
        <source>Nobody is invited: it has no team member until one is added.</source>
        <translation>Ninguém é convidado: ela não tem membros até que um seja adicionado.</translation>
    </message>
    <message>
        <source>SMTP2GO sends an invitation to %1 by e-mail, at once.</source>
        <translation>O SMTP2GO envia imediatamente um convite a %1 por e-mail.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name already (id %1): only the ids will tell them apart.</source>
        <translation>Já há uma subconta com este nome (ID %1): só os IDs as distinguirão.</translation>
    </message>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Adicionar a subconta “%1”</translation>
    </message>
    <message>
        <source>Subaccount “%1” was added</source>
        <translation>A subconta “%1” foi adicionada</translation>
    </message>
    <message>
        <source>A subaccount can&apos;t be removed, only closed.</source>
        <translation>Uma subconta não pode ser removida, só fechada.</translation>
    </message>
</context>
<context>
    <name>SubaccountCells</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” não é nem yes nem no.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vazio: como está.</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Vazio: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Plan size</source>
        <translation>Tamanho do plano</translation>
    </message>
    <message>
        <source>E-mails a month, of the sizes that SMTP2GO sells.</source>
        <translation>E-mails por mês, dos tamanhos que o SMTP2GO vende.</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>IP dedicado</translation>
    </message>
    <message>
        <source>Yes or no; only with a plan of more than 100,000.</source>
        <translation>Yes ou no; só com um plano de mais de 100.000.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Arquivamento</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Yes ou no.</translation>
    </message>
    <message>
        <source>Enforce 2FA</source>
        <translation>Exigir 2FA</translation>
    </message>
    <message>
        <source>Yes or no: members need a second factor.</source>
        <translation>Yes ou no: os membros precisam de um segundo fator.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Yes or no. Costs.</source>
        <translation>Yes ou no. Tem custo.</translation>
    </message>
    <message>
        <source>SMS limit</source>
        <translation>Limite de SMS</translation>
    </message>
    <message>
        <source>Messages a month, with SMS only.</source>
        <translation>Mensagens por mês, só com SMS.</translation>
    </message>
</context>
<context>
    <name>SubaccountClosing</name>
    <message>
        <source>It is closed already.</source>
        <translation>Já está fechada.</translation>
    </message>
    <message>
        <source>Only an active subaccount can be closed. The state of this one is “%1”.</source>
        <translation>Só uma subconta ativa pode ser fechada. O estado desta é “%1”.</translation>
    </message>
    <message>
        <source>It sends no mail any more, and nobody can log in to it.</source>
        <translation>Ela não envia mais e-mails, e ninguém pode entrar nela.</translation>
    </message>
    <message>
        <source>Close subaccount %1</source>
        <translation>Fechar a subconta %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was closed</source>
        <translation>A subconta %1 foi fechada</translation>
    </message>
    <message>
        <source>It can be reopened, with its senders and users.</source>
        <translation>Pode ser reaberta, com seus remetentes e usuários.</translation>
    </message>
</context>
<context>
    <name>SubaccountColumns</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Used up on</source>
        <translation>Esgota em</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Retornos</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taxa de retorno</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejeições</translation>
    </message>
    <message>
        <source>Reject rate</source>
        <translation>Taxa de rejeição</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>Taxa de spam</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Descadastros</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Taxa de descadastro</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>IP dedicado</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Arquivamento</translation>
    </message>
    <message>
        <source>2FA</source>
        <translation>2FA</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>SubaccountCosts</name>
    <message>
        <source>The account itself is billed for the plan of %L1 e-mails a month.</source>
        <translation>O plano de %L1 e-mails por mês é cobrado da própria conta.</translation>
    </message>
    <message>
        <source>SMTP2GO assigns an IP address to it that nobody else sends from.</source>
        <translation>O SMTP2GO atribui a ela um endereço IP do qual ninguém mais envia.</translation>
    </message>
    <message>
        <source>It loses its own IP address: its mail goes out from shared ones.</source>
        <translation>Ela perde seu próprio endereço IP: os e-mails saem de endereços compartilhados.</translation>
    </message>
    <message>
        <source>Archiving may be switched on for its senders, which costs extra.</source>
        <translation>O arquivamento pode ser ativado para seus remetentes, o que custa à parte.</translation>
    </message>
    <message>
        <source>The mail of its senders is archived no more.</source>
        <translation>Os e-mails de seus remetentes não são mais arquivados.</translation>
    </message>
    <message>
        <source>Its team members need a second factor to log in.</source>
        <translation>Seus membros precisam de um segundo fator para entrar.</translation>
    </message>
    <message>
        <source>SMS messages cost extra, each of them; the account itself is billed.</source>
        <translation>Mensagens SMS custam à parte, cada uma; são cobradas da própria conta.</translation>
    </message>
</context>
<context>
    <name>SubaccountDetails</name>
    <message>
        <source>Details of the subaccount</source>
        <translation>Detalhes da subconta</translation>
    </message>
    <message>
        <source>Choose a subaccount to see all of it.</source>
        <translation>Escolha uma subconta para vê-la por inteiro.</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Mostrar atividade</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Use of the plan, day by day</source>
        <translation>Uso do plano, dia a dia</translation>
    </message>
    <message>
        <source>More of the subaccount</source>
        <translation>Mais sobre a subconta</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remetentes</translation>
    </message>
    <message>
        <source>Latest problems</source>
        <translation>Últimos problemas</translation>
    </message>
    <message>
        <source>Senders of the subaccount</source>
        <translation>Remetentes da subconta</translation>
    </message>
    <message>
        <source>Latest problems of the subaccount</source>
        <translation>Últimos problemas da subconta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccounts are chosen. Choose one to see all of it.</source>
        <translation>
            <numerusform>%Ln subconta escolhida. Escolha uma para vê-la por inteiro.</numerusform>
            <numerusform>%Ln subcontas escolhidas. Escolha uma para vê-la por inteiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Esgota</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taxa de retorno</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>%1 e-mails a month, %2 used</source>
        <translation>%1 e-mails por mês, %2 usados</translation>
    </message>
    <message>
        <source>Dedicated IP: %1, archiving: %2, 2FA: %3, SMS: %4</source>
        <translation>IP dedicado: %1, arquivamento: %2, 2FA: %3, SMS: %4</translation>
    </message>
</context>
<context>
    <name>SubaccountDialog</name>
    <message>
        <source>Edit subaccount</source>
        <translation>Editar subconta</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Adicionar subconta</translation>
    </message>
    <message>
        <source>&amp;Next: the plan…</source>
        <translation>&amp;Próximo: o plano…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Shows what will be changed. Nothing is sent before you agree to that.</source>
        <translation>Mostra o que será alterado. Nada é enviado antes que você concorde.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Another subaccount has this name. That is allowed; only the IDs tell them apart.</source>
        <translation>Outra subconta tem este nome. É permitido; só os IDs as distinguem.</translation>
    </message>
</context>
<context>
    <name>SubaccountEdit</name>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Uma subconta precisa de um nome.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>O nome contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>It isn&apos;t said which subaccount to change.</source>
        <translation>Não foi dito qual subconta alterar.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>O SMTP2GO não tem plano de %L1 e-mails por mês.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Um endereço IP dedicado precisa de um plano de mais de %L1 e-mails por mês.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>O limite de mensagens SMS não pode ser negativo.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditBulk</name>
    <message>
        <source>There is no subaccount with this id or name.</source>
        <translation>Não há subconta com este ID ou nome.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name. Say which one by its id: %1.</source>
        <translation>Várias subcontas têm este nome. Diga qual pelo ID: %1.</translation>
    </message>
    <message>
        <source>Change subaccounts</source>
        <translation>Alterar subcontas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Its id, or its name where only one has it.</source>
        <translation>O ID, ou o nome se só uma o tem.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vazio: como está.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Já está assim.</translation>
    </message>
    <message>
        <source>SMTP2GO bills plan sizes, dedicated IP addresses, archiving and SMS to your account.</source>
        <translation>O SMTP2GO cobra da sua conta tamanhos de plano, IPs dedicados, arquivamento e SMS.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Alterada.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>O SMTP2GO não mostra nenhuma subconta com o ID %1.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) isn&apos;t as it was to be.</source>
        <translation>A subconta “%1” (ID %2) não está como deveria ficar.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) is as it was to be.</source>
        <translation>A subconta “%1” (ID %2) está como deveria ficar.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell what was to change of the subaccount “%1” (id %2).</source>
        <translation>O SMTP2GO não diz o que seria alterado na subconta “%1” (ID %2).</translation>
    </message>
</context>
<context>
    <name>SubaccountEditing</name>
    <message>
        <source>It can be changed back.</source>
        <translation>Pode ser alterado de volta.</translation>
    </message>
    <message>
        <source>It can be changed back, but for what isn&apos;t known now.</source>
        <translation>Pode ser alterado de volta, exceto o que não se conhece agora.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell how it is now, so it can&apos;t be put back automatically.</source>
        <translation>O SMTP2GO não diz como está agora, então não pode ser restaurado automaticamente.</translation>
    </message>
    <message>
        <source>It is as wanted already.</source>
        <translation>Já está como desejado.</translation>
    </message>
    <message>
        <source>It has sent %L1 e-mails this month, more than the new plan has.</source>
        <translation>Ela enviou %L1 e-mails este mês, mais do que o novo plano tem.</translation>
    </message>
    <message>
        <source>Only what you change is sent. SMTP2GO doesn&apos;t show whether archiving, two-factor authentication and SMS are on, so look there afterwards that they stayed as they were.</source>
        <translation>Só o que você altera é enviado. O SMTP2GO não mostra se arquivamento, autenticação em dois fatores e SMS estão ativados, então veja lá depois se ficaram como estavam.</translation>
    </message>
    <message>
        <source>Change subaccount %1</source>
        <translation>Alterar a subconta %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was changed</source>
        <translation>A subconta %1 foi alterada</translation>
    </message>
</context>
<context>
    <name>SubaccountExport</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>SubaccountExtraPanel</name>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>The newest, as of %1. There are more.</source>
        <translation>Os mais novos, em %1. Há mais.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Em %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountFilterBar</name>
    <message>
        <source>Shows subaccounts whose name, ID or e-mail address contain this, as you type (Ctrl+F)</source>
        <translation>Mostra as subcontas cujo nome, ID ou endereço de e-mail contêm isto, enquanto você digita (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search subaccounts</source>
        <translation>Pesquisar subcontas</translation>
    </message>
    <message>
        <source>Name, ID or e-mail address</source>
        <translation>Nome, ID ou endereço de e-mail</translation>
    </message>
    <message>
        <source>Let SMTP2GO search for this among all its subaccounts</source>
        <translation>Fazer o SMTP2GO procurar isto entre todas as suas subcontas</translation>
    </message>
    <message>
        <source>Ask SMTP2GO</source>
        <translation>Perguntar ao SMTP2GO</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Trouble</source>
        <translation>P&amp;roblema</translation>
    </message>
    <message>
        <source>&amp;Numbers of</source>
        <translation>&amp;Números de</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>For what &amp;contains it, in any case</source>
        <translation>Pelo que &amp;contém, em maiúsculas ou minúsculas</translation>
    </message>
    <message>
        <source>For exactly &amp;this name, ID or address</source>
        <translation>Por exatamente es&amp;te nome, ID ou endereço</translation>
    </message>
</context>
<context>
    <name>SubaccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Dedicated IP address</source>
        <translation>Endereço IP &amp;dedicado</translation>
    </message>
    <message>
        <source>&amp;Archiving may be switched on</source>
        <translation>O &amp;arquivamento pode ser ativado</translation>
    </message>
    <message>
        <source>&amp;Two-factor authentication for everybody</source>
        <translation>Autenticação em dois &amp;fatores para todos</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>SMS a &amp;month</source>
        <translation>S&amp;MS por mês</translation>
    </message>
    <message>
        <source>SMS a month</source>
        <translation>SMS por mês</translation>
    </message>
    <message>
        <source>%1 e-mails a month</source>
        <translation>%1 e-mails por mês</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, como está</translation>
    </message>
    <message>
        <source>As it is (not told by SMTP2GO)</source>
        <translation>Como está (o SMTP2GO não diz)</translation>
    </message>
    <message>
        <source>Who has this address is invited by e-mail as the first member of its team, and gets the mail about its reviews. May be empty.</source>
        <translation>Quem tem este endereço é convidado por e-mail como primeiro membro da equipe, e recebe os e-mails sobre as análises dela. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>The address can’t be changed from here.</source>
        <translation>O endereço não pode ser alterado daqui.</translation>
    </message>
    <message>
        <source>Kept copies of e-mails cost extra, once a sender switches them on.</source>
        <translation>Cópias guardadas de e-mails custam à parte, assim que um remetente as ativa.</translation>
    </message>
    <message>
        <source>A box that is half ticked stays as it is: SMTP2GO doesn’t tell what that is.</source>
        <translation>Uma caixa meio marcada fica como está: o SMTP2GO não diz como é.</translation>
    </message>
    <message>
        <source>Every SMS is charged to the master account, up to this limit.</source>
        <translation>Cada SMS é cobrado da conta principal, até este limite.</translation>
    </message>
    <message>
        <source>Mail is sent from an IP address that no other account uses.</source>
        <translation>Os e-mails são enviados de um endereço IP que nenhuma outra conta usa.</translation>
    </message>
    <message>
        <source>Only with a plan of more than %1 e-mails a month.</source>
        <translation>Só com um plano de mais de %1 e-mails por mês.</translation>
    </message>
</context>
<context>
    <name>SubaccountPeriod</name>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Hoje e ontem</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Últimos %1 dias</translation>
    </message>
</context>
<context>
    <name>SubaccountPicker</name>
    <message>
        <source>Find subaccounts</source>
        <translation>Procurar subcontas</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nome, endereço ou ID</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Subcontas que podem usá-lo</translation>
    </message>
    <message>
        <source>&amp;Every subaccount that is added later gets access, too</source>
        <translation>&amp;Toda subconta adicionada depois também recebe acesso</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 Mesmo assim um ID pode ser digitado.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. Mesmo assim um ID pode ser digitado.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>Perguntando ao SMTP2GO…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) chosen</source>
        <translation>
            <numerusform>%Ln subconta escolhida</numerusform>
            <numerusform>%Ln subcontas escolhidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountProblems</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No bounces, rejections or complaints in the last %1 days.</source>
        <translation>Sem retornos, rejeições ou denúncias nos últimos %1 dias.</translation>
    </message>
    <message>
        <source>Read its problems</source>
        <translation>Ler os problemas dela</translation>
    </message>
    <message>
        <source>One search of the last %1 days.</source>
        <translation>Uma pesquisa dos últimos %1 dias.</translation>
    </message>
</context>
<context>
    <name>SubaccountQuery</name>
    <message>
        <source>A page can have 1 to %1 subaccounts.</source>
        <translation>Uma página pode ter de 1 a %1 subcontas.</translation>
    </message>
    <message>
        <source>A search term has a line break or another control character in it.</source>
        <translation>Um termo de pesquisa contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
</context>
<context>
    <name>SubaccountReopening</name>
    <message>
        <source>Only a closed subaccount can be reopened. The state of this one is “%1”.</source>
        <translation>Só uma subconta fechada pode ser reaberta. O estado desta é “%1”.</translation>
    </message>
    <message>
        <source>Reopen subaccount %1</source>
        <translation>Reabrir a subconta %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was reopened</source>
        <translation>A subconta %1 foi reaberta</translation>
    </message>
    <message>
        <source>Its senders and users can send again.</source>
        <translation>Seus remetentes e usuários podem enviar de novo.</translation>
    </message>
    <message>
        <source>The account itself is billed for its plan.</source>
        <translation>O plano dela é cobrado da própria conta.</translation>
    </message>
    <message>
        <source>It can be closed again.</source>
        <translation>Pode ser fechada novamente.</translation>
    </message>
</context>
<context>
    <name>SubaccountRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>The plan is used up</source>
        <translation>O plano está esgotado</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Taxa de retorno ruim</translation>
    </message>
    <message>
        <source>The plan will be used up before it is renewed</source>
        <translation>O plano vai se esgotar antes de ser renovado</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>O plano está quase esgotado</translation>
    </message>
</context>
<context>
    <name>SubaccountSenders</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>A single sender, verified.</source>
        <translation>Um remetente individual, verificado.</translation>
    </message>
    <message>
        <source>A single sender: the link in its mail was not clicked.</source>
        <translation>Um remetente individual: o link no e-mail não foi clicado.</translation>
    </message>
    <message>
        <source>Domain or address</source>
        <translation>Domínio ou endereço</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It has neither sender domains nor single senders: it can’t send.</source>
        <translation>Não tem domínios de remetente nem remetentes individuais: não pode enviar.</translation>
    </message>
    <message>
        <source>Read its senders</source>
        <translation>Ler os remetentes dela</translation>
    </message>
    <message>
        <source>Two calls to SMTP2GO.</source>
        <translation>Duas chamadas ao SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>SubaccountService</name>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Adicionar a subconta “%1”</translation>
    </message>
    <message>
        <source>Change subaccount “%1” (id %2)</source>
        <translation>Alterar a subconta “%1” (ID %2)</translation>
    </message>
    <message>
        <source>Close subaccount “%1” (id %2)</source>
        <translation>Fechar a subconta “%1” (ID %2)</translation>
    </message>
    <message>
        <source>Reopen subaccount “%1” (id %2)</source>
        <translation>Reabrir a subconta “%1” (ID %2)</translation>
    </message>
</context>
<context>
    <name>SubaccountState</name>
    <message>
        <source>“%1” (id %2)</source>
        <translation>“%1” (ID %2)</translation>
    </message>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>O SMTP2GO não mostra nenhuma subconta com o ID %1.</translation>
    </message>
    <message>
        <source>Archiving allowed</source>
        <translation>Arquivamento permitido</translation>
    </message>
    <message>
        <source>Subaccounts of this name</source>
        <translation>Subcontas com este nome</translation>
    </message>
    <message>
        <source>Dedicated IP address</source>
        <translation>Endereço IP dedicado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Two-factor authentication enforced</source>
        <translation>Autenticação em dois fatores exigida</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mails a month</source>
        <translation>E-mails por mês</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS messages a month</source>
        <translation>Mensagens SMS por mês</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>SubaccountStateChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>O SMTP2GO não mostra nenhuma subconta com o ID %1.</translation>
    </message>
    <message>
        <source>The state of the subaccount “%1” (id %2) is “%3”.</source>
        <translation>O estado da subconta “%1” (ID %2) é “%3”.</translation>
    </message>
</context>
<context>
    <name>SubaccountStops</name>
    <message>
        <source>It has no sender domain.</source>
        <translation>Não tem domínio de remetente.</translation>
    </message>
    <message numerus="yes">
        <source>%n sender domain(s) can send no more: %1.</source>
        <translation>
            <numerusform>%n domínio de remetente não pode mais enviar: %1.</numerusform>
            <numerusform>%n domínios de remetente não podem mais enviar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no single sender.</source>
        <translation>Não tem remetente individual.</translation>
    </message>
    <message numerus="yes">
        <source>%n single sender(s) can send no more.</source>
        <translation>
            <numerusform>%n remetente individual não pode mais enviar.</numerusform>
            <numerusform>%n remetentes individuais não podem mais enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no SMTP user.</source>
        <translation>Não tem usuário SMTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMTP user(s) can send no more.</source>
        <translation>
            <numerusform>%n usuário SMTP não pode mais enviar.</numerusform>
            <numerusform>%n usuários SMTP não podem mais enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sender domains could not be read: none of them can send then.</source>
        <translation>Os domínios de remetente não puderam ser lidos: nenhum deles poderá enviar então.</translation>
    </message>
    <message>
        <source>Its single senders could not be read: none of them can send then.</source>
        <translation>Os remetentes individuais não puderam ser lidos: nenhum deles poderá enviar então.</translation>
    </message>
    <message>
        <source>Its SMTP users could not be read: none of them can send then.</source>
        <translation>Os usuários SMTP não puderam ser lidos: nenhum deles poderá enviar então.</translation>
    </message>
    <message>
        <source>It sent %L1 e-mails in the last 7 days.</source>
        <translation>Ela enviou %L1 e-mails nos últimos 7 dias.</translation>
    </message>
    <message>
        <source>It could not be read how much it sent in the last 7 days.</source>
        <translation>Não foi possível ler quanto ela enviou nos últimos 7 dias.</translation>
    </message>
</context>
<context>
    <name>SubaccountStrip</name>
    <message>
        <source>This page is not that of “%1”</source>
        <translation>Esta página não é a de “%1”</translation>
    </message>
    <message>
        <source>SMTP2GO has it for the account itself only: what you see and change here is the account’s.</source>
        <translation>O SMTP2GO a oferece só para a própria conta: o que você vê e altera aqui é da conta.</translation>
    </message>
    <message>
        <source>Only of “%1”</source>
        <translation>Só de “%1”</translation>
    </message>
    <message>
        <source>The filter leaves all other accounts out.</source>
        <translation>O filtro deixa todas as outras contas de fora.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Mostrar todas as contas</translation>
    </message>
    <message>
        <source>Not only of “%1”</source>
        <translation>Não só de “%1”</translation>
    </message>
    <message>
        <source>You work as this subaccount, but the filter does not keep to it.</source>
        <translation>Você trabalha como esta subconta, mas o filtro não se limita a ela.</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Mostrar só esta</translation>
    </message>
</context>
<context>
    <name>SubaccountText</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Esgotado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>percentage, judgement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>Nada foi enviado neste período.</translation>
    </message>
    <message>
        <source>SMTP2GO gives these numbers by name, and several subaccounts have this one: whose they are can’t be told.</source>
        <translation>O SMTP2GO dá estes números por nome, e várias subcontas têm este: não dá para dizer de quem são.</translation>
    </message>
    <message>
        <source>The numbers of the period are not there yet.</source>
        <translation>Os números do período ainda não chegaram.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name.</source>
        <translation>Várias subcontas têm este nome.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails a month are used, %3 remain.</source>
        <translation>%1 de %2 e-mails por mês usados, restam %3.</translation>
    </message>
    <message>
        <source>SMTP2GO tells this only when a subaccount is added or changed.</source>
        <translation>O SMTP2GO só diz isto quando uma subconta é adicionada ou alterada.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails bounced.
Below 8 % is good, up to 12 % fair, above poor.</source>
        <translation>%1 de %2 e-mails retornaram.
Abaixo de 8 % é boa, até 12 % regular, acima ruim.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>boa</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subconta</numerusform>
            <numerusform>%Ln subcontas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usados</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 bounces (%2)</source>
        <translation>%1 retornos (%2)</translation>
    </message>
    <message>
        <source>%1 spam</source>
        <translation>%1 spam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without numbers</source>
        <translation>
            <numerusform>%Ln sem números</numerusform>
            <numerusform>%Ln sem números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountTroubles</name>
    <message>
        <source>With and without trouble</source>
        <translation>Com e sem problemas</translation>
    </message>
    <message>
        <source>Any trouble</source>
        <translation>Qualquer problema</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Taxa de retorno ruim</translation>
    </message>
    <message>
        <source>Fair or poor bounce rate</source>
        <translation>Taxa de retorno regular ou ruim</translation>
    </message>
    <message>
        <source>Plan nearly used up</source>
        <translation>Plano quase esgotado</translation>
    </message>
    <message>
        <source>Spam complaints</source>
        <translation>Denúncias de spam</translation>
    </message>
    <message>
        <source>Name used more than once</source>
        <translation>Nome usado mais de uma vez</translation>
    </message>
</context>
<context>
    <name>SubaccountsPage</name>
    <message>
        <source>Views of the subaccounts</source>
        <translation>Visões das subcontas</translation>
    </message>
    <message>
        <source>All subaccounts</source>
        <translation>Todas as subcontas</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Adicionar subconta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Work as this subaccount</source>
        <translation>Trabalhar como esta subconta</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Subaccounts read</source>
        <translation>Subcontas lidas</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar a leitura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quais colunas são mostradas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Subaccount details</source>
        <translation>Detalhes da subconta</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Escolhidas: %1</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar uma lista…</translation>
    </message>
    <message>
        <source>Edit &amp;many from a list…</source>
        <translation>Editar &amp;muitas de uma lista…</translation>
    </message>
    <message>
        <source>&amp;Go to search</source>
        <translation>Ir para a &amp;pesquisa</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
</context>
<context>
    <name>SubaccountsState</name>
    <message>
        <source>Only the key of a master account can read its subaccounts; one of a subaccount never can.</source>
        <translation>Só a chave de uma conta principal pode ler suas subcontas; a de uma subconta nunca pode.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Reading subaccounts…</source>
        <translation>Lendo subcontas…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Aguardando a vez: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Aguardando a resposta do SMTP2GO.</translation>
    </message>
    <message>
        <source>This account has no subaccounts</source>
        <translation>Esta conta não tem subcontas</translation>
    </message>
    <message>
        <source>A subaccount has senders, users and a plan of its own; the bill goes to this account.</source>
        <translation>Uma subconta tem remetentes, usuários e plano próprios; a fatura vai para esta conta.</translation>
    </message>
    <message>
        <source>Add a subaccount…</source>
        <translation>Adicionar uma subconta…</translation>
    </message>
    <message>
        <source>No subaccount matches</source>
        <translation>Nenhuma subconta corresponde</translation>
    </message>
    <message>
        <source>All are left out by the search, the state or the trouble above.</source>
        <translation>Todas ficam de fora pela pesquisa, pelo estado ou pelo problema acima.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The subaccounts were not read.</source>
        <translation>As subcontas não foram lidas.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lê-las</translation>
    </message>
    <message>
        <source>The rows below are as of %1.</source>
        <translation>As linhas abaixo são de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 subaccounts have arrived: the rest is missing below.</source>
        <translation>%1 de %2 subcontas chegaram: o resto falta abaixo.</translation>
    </message>
    <message>
        <source>%1 subaccounts have arrived: the rest is missing below.</source>
        <translation>%1 subcontas chegaram: o resto falta abaixo.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>The numbers of the period are missing or older.</source>
        <translation>Os números do período faltam ou são mais antigos.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO for “%1”…</source>
        <translation>Perguntando ao SMTP2GO por “%1”…</translation>
    </message>
    <message>
        <source>SMTP2GO’s answer to “%1”</source>
        <translation>Resposta do SMTP2GO a “%1”</translation>
    </message>
    <message>
        <source>No subaccount.</source>
        <translation>Nenhuma subconta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s).</source>
        <translation>
            <numerusform>%Ln subconta.</numerusform>
            <numerusform>%Ln subcontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading subaccounts: %1 of %2</source>
        <translation>Lendo subcontas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>SubdomainDialog</name>
    <message>
        <source>Return path of %1</source>
        <translation>Return-path de %1</translation>
    </message>
    <message>
        <source>Tracking of %1</source>
        <translation>Rastreamento de %1</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Subdomínio de return-path</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Subdomínio de rastreamento</translation>
    </message>
    <message>
        <source>&amp;Subdomain</source>
        <translation>&amp;Subdomínio</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Say which name to use.</source>
        <translation>Diga qual nome usar.</translation>
    </message>
    <message>
        <source>The record must then stand at %1.%2; until it does, this part of the domain is not verified.</source>
        <translation>O registro deve então ficar em %1.%2; até lá, esta parte do domínio não está verificada.</translation>
    </message>
    <message>
        <source>This is the name that is used now.</source>
        <translation>Este é o nome usado agora.</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Sugestões de filtro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SuppressionAddition</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>Suprimir “%1”</translation>
    </message>
    <message>
        <source>“%1” is suppressed</source>
        <translation>“%1” está suprimido</translation>
    </message>
    <message>
        <source>No address at this domain gets mail from the account any more.</source>
        <translation>Nenhum endereço deste domínio recebe mais e-mails da conta.</translation>
    </message>
    <message>
        <source>This address gets no mail from the account any more.</source>
        <translation>Este endereço não recebe mais e-mails da conta.</translation>
    </message>
    <message>
        <source>It can be freed again.</source>
        <translation>Pode ser liberado novamente.</translation>
    </message>
    <message>
        <source>“%1” is suppressed by hand already.</source>
        <translation>“%1” já está suprimido manualmente.</translation>
    </message>
</context>
<context>
    <name>SuppressionChange</name>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>“%1” não é nem um único endereço de e-mail nem um domínio.</translation>
    </message>
    <message>
        <source>The description has a line break or another control character in it.</source>
        <translation>A descrição contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>Choose for which reasons the address is to be free again.</source>
        <translation>Escolha por quais motivos o endereço deve voltar a ficar livre.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t remove a reason that isn&apos;t in its list.</source>
        <translation>O SMTP2GO não pode remover um motivo que não está na sua lista.</translation>
    </message>
</context>
<context>
    <name>SuppressionChecker</name>
    <message>
        <source>“%1” is suppressed by hand.</source>
        <translation>“%1” está suprimido manualmente.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed by hand.</source>
        <translation>“%1” não está suprimido manualmente.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason any more.</source>
        <translation>“%1” não está mais suprimido por esse motivo.</translation>
    </message>
    <message>
        <source>“%1” is still suppressed (%2).</source>
        <translation>“%1” ainda está suprimido (%2).</translation>
    </message>
    <message>
        <source>“%1” is still suppressed for a part of the reasons (%2).</source>
        <translation>“%1” ainda está suprimido por uma parte dos motivos (%2).</translation>
    </message>
</context>
<context>
    <name>SuppressionFreeing</name>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Liberar “%1” da supressão</translation>
    </message>
    <message>
        <source>“%1” was freed from suppression</source>
        <translation>“%1” foi liberado da supressão</translation>
    </message>
    <message>
        <source>Mail is sent there again.</source>
        <translation>E-mails são enviados para lá novamente.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason.</source>
        <translation>“%1” não está suprimido por esse motivo.</translation>
    </message>
    <message>
        <source>It can be suppressed again, with the same description.</source>
        <translation>Pode ser suprimido de novo, com a mesma descrição.</translation>
    </message>
    <message>
        <source>SMTP2GO itself suppressed it, and only SMTP2GO can say so again. You could suppress it by hand.</source>
        <translation>O próprio SMTP2GO o suprimiu, e só o SMTP2GO pode dizer isso de novo. Você poderia suprimi-lo manualmente.</translation>
    </message>
</context>
<context>
    <name>SuppressionQuery</name>
    <message>
        <source>The time range needs a beginning and an end.</source>
        <translation>O intervalo precisa de um início e de um fim.</translation>
    </message>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>O fim do intervalo deve ser posterior ao início.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for a reason that isn&apos;t in its list.</source>
        <translation>O SMTP2GO não pode pesquisar um motivo que não está na sua lista.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Um campo de pesquisa contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
</context>
<context>
    <name>SuppressionService</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>Suprimir “%1”</translation>
    </message>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Liberar “%1” da supressão</translation>
    </message>
</context>
<context>
    <name>SuppressionState</name>
    <message>
        <source>Suppressed for</source>
        <translation>Suprimido por</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 hora local</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask in one line</source>
        <translation>Pergunte em uma linha</translation>
    </message>
    <message>
        <source>Type what you look for, such as to:jo@example.com event:bounced, and press Return. Suggestions come as you type; the fields below say the same.</source>
        <translation>Digite o que você procura, por exemplo to:jo@example.com event:bounced, e pressione Enter. As sugestões aparecem enquanto você digita; os campos abaixo dizem o mesmo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Each row is an event. A column’s head sorts; the context menu filters by a cell and copies; scrolling down fetches more.</source>
        <translation>Cada linha é um evento. O título de uma coluna ordena; o menu de contexto filtra por uma célula e copia; rolar para baixo obtém mais.</translation>
    </message>
    <message>
        <source>The life of an e-mail</source>
        <translation>A vida de um e-mail</translation>
    </message>
    <message>
        <source>For the row you choose: what became of the e-mail in one sentence, every delivery attempt, and the receiving server’s own words. F9 shows and hides it.</source>
        <translation>Da linha que você escolher: o que foi do e-mail em uma frase, cada tentativa de entrega e as próprias palavras do servidor receptor. F9 mostra e oculta.</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>E mais além</translation>
    </message>
    <message>
        <source>Who may send, and all subaccounts, are here. F12 lists every request that Outpost sends, F1 explains the page. Help &gt; Tour shows this again.</source>
        <translation>Quem pode enviar e todas as subcontas estão aqui. F12 lista cada requisição que o Outpost envia, F1 explica a página. Ajuda &gt; Tour mostra isto de novo.</translation>
    </message>
</context>
<context>
    <name>TourDesk</name>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
</context>
<context>
    <name>TourPopover</name>
    <message>
        <source>It is not shown again by itself; Help &gt; Tour shows it</source>
        <translation>Não é mostrado de novo por si só; Ajuda &gt; Tour o mostra</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Pular o tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Tour, etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Paused by SMTP2GO</source>
        <translation>Em pausa pelo SMTP2GO</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n alteração em dúvida</numerusform>
            <numerusform>%n alterações em dúvida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) got worse</source>
        <translation>
            <numerusform>%n remetente piorou</numerusform>
            <numerusform>%n remetentes pioraram</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar janela</translation>
    </message>
    <message>
        <source>&amp;New search</source>
        <translation>&amp;Nova pesquisa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada a informar</translation>
    </message>
</context>
<context>
    <name>UnknownWriteText</name>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não checado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checando…</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Aconteceu</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Não aconteceu</translation>
    </message>
    <message>
        <source>SMTP2GO shows no trace of it either way</source>
        <translation>O SMTP2GO não mostra vestígio nem de um nem de outro</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>A checagem falhou</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the account “%1” to have it checked.</source>
        <translation>Abra a conta “%1” para que seja checado.</translation>
    </message>
    <message>
        <source>Outpost looks whether it shows at SMTP2GO.</source>
        <translation>O Outpost vê se aparece no SMTP2GO.</translation>
    </message>
    <message>
        <source>Do not make this change again.</source>
        <translation>Não faça esta alteração de novo.</translation>
    </message>
    <message>
        <source>Once this is settled you can make the change again.</source>
        <translation>Depois de resolvido, você pode fazer a alteração de novo.</translation>
    </message>
    <message>
        <source>Look yourself, for example on SMTP2GO&apos;s website, before you make it again.</source>
        <translation>Veja você mesmo, por exemplo no site do SMTP2GO, antes de fazê-la de novo.</translation>
    </message>
    <message>
        <source>Check again later, or look yourself.</source>
        <translation>Cheque de novo mais tarde, ou veja você mesmo.</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operação: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Outcome: unknown, it may or may not have happened</source>
        <translation>Resultado: desconhecido, pode ter acontecido ou não</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Checagem: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came</source>
        <translation>O Outpost terminou antes de a resposta chegar</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
</context>
<context>
    <name>UnknownWritesBanner</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Alterações em dúvida</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may or may not have happened</source>
        <translation>
            <numerusform>%n alteração pode ter acontecido ou não</numerusform>
            <numerusform>%n alterações podem ter acontecido ou não</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>UnknownWritesDesk</name>
    <message>
        <source>&amp;Changes in doubt</source>
        <translation>A&amp;lterações em dúvida</translation>
    </message>
</context>
<context>
    <name>UnknownWritesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>What a check found</source>
        <translation>O que uma checagem encontrou</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
</context>
<context>
    <name>UnknownWritesPanel</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Alterações em dúvida</translation>
    </message>
    <message>
        <source>Look once more whether the change shows at SMTP2GO; only reads</source>
        <translation>Ver mais uma vez se a alteração aparece no SMTP2GO; só lê</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Checar de novo</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support needs</source>
        <translation>O que o suporte do SMTP2GO precisa</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>You know what happened: forget this entry and allow the next such change again</source>
        <translation>Você sabe o que aconteceu: esquecer esta entrada e permitir de novo a próxima alteração desse tipo</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marcar como resolvido</translation>
    </message>
    <message>
        <source>No change is in doubt.</source>
        <translation>Nenhuma alteração está em dúvida.</translation>
    </message>
    <message>
        <source>“Mark as settled” allows the next such change again; it sends nothing and changes nothing at SMTP2GO.</source>
        <translation>“Marcar como resolvido” permite de novo a próxima alteração desse tipo; não envia nada e não muda nada no SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>The charts of Outpost are of another version.</source>
        <translation>Os gráficos do Outpost são de outra versão.</translation>
    </message>
    <message>
        <source>Use of the plan over time</source>
        <translation>Uso do plano ao longo do tempo</translation>
    </message>
    <message>
        <source>%1 Outpost notes the use of every day on which this page is read.</source>
        <translation>%1 O Outpost anota o uso de cada dia em que esta página é lida.</translation>
    </message>
</context>
<context>
    <name>UsageChartTexts</name>
    <message>
        <source>%1: %2 of %3 used</source>
        <translation>%1: %2 de %3 usados</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 usados</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: não consultado</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Recorded on one day only. %1.</source>
        <translation>Registrado em um só dia. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded on %Ln day(s). First %1. Last %2. Most %3.</source>
        <translation>
            <numerusform>Registrado em %Ln dia. Primeiro %1. Último %2. Máximo %3.</numerusform>
            <numerusform>Registrado em %Ln dias. Primeiro %1. Último %2. Máximo %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageForecast</name>
    <message>
        <source>SMTP2GO tells no plan.</source>
        <translation>O SMTP2GO não informa nenhum plano.</translation>
    </message>
    <message>
        <source>The plan is used up.</source>
        <translation>O plano está esgotado.</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: Outpost needs to have seen the use of about %n day(s).</source>
        <translation>
            <numerusform>Ainda desconhecido: o Outpost precisa ter visto o uso de cerca de %n dia.</numerusform>
            <numerusform>Ainda desconhecido: o Outpost precisa ter visto o uso de cerca de %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The use is too uneven to say a day.</source>
        <translation>O uso é irregular demais para dizer um dia.</translation>
    </message>
    <message>
        <source>Lasts until the plan is renewed.</source>
        <translation>Dura até o plano ser renovado.</translation>
    </message>
    <message>
        <source>Used up about %1.</source>
        <translation>Esgota por volta de %1.</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not all records were found of %1. “Check DNS” says what is wrong.</source>
        <translation>Nem todos os registros de %1 foram encontrados. “Checar DNS” diz o que está errado.</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verificado: %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Salvar visão</translation>
    </message>
    <message>
        <source>Save view &amp;as…</source>
        <translation>Sa&amp;lvar visão como…</translation>
    </message>
    <message>
        <source>&amp;Revert view</source>
        <translation>&amp;Reverter visão</translation>
    </message>
    <message>
        <source>Re&amp;name view…</source>
        <translation>Re&amp;nomear visão…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Excluir visão</translation>
    </message>
    <message>
        <source>Move view &amp;up</source>
        <translation>Mover visão para &amp;cima</translation>
    </message>
    <message>
        <source>Move view do&amp;wn</source>
        <translation>Mover visão para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Export view to a file…</source>
        <translation>E&amp;xportar visão para um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Import view from a file…</source>
        <translation>&amp;Importar visão de um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Colour rows by event</source>
        <translation>C&amp;olorir linhas por evento</translation>
    </message>
    <message>
        <source>Only e-mails &amp;queued longer than 10 minutes</source>
        <translation>Só e-mails na &amp;fila há mais de 10 minutos</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the views can&apos;t be saved.</source>
        <translation>%1 %2 foi deixado como está. Alterações nas visões não podem ser salvas.</translation>
    </message>
    <message>
        <source>The list of saved views is from a newer version of Outpost.</source>
        <translation>A lista de visões salvas é de uma versão mais nova do Outpost.</translation>
    </message>
    <message>
        <source>The list of saved views is damaged.</source>
        <translation>A lista de visões salvas está danificada.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Foi posta de lado como %2.</translation>
    </message>
    <message>
        <source>The list of saved views can&apos;t be read.</source>
        <translation>A lista de visões salvas não pode ser lida.</translation>
    </message>
    <message>
        <source>The saved views can&apos;t be written to %1: %2</source>
        <translation>As visões salvas não podem ser gravadas em %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>This file is no saved view, or is damaged.</source>
        <translation>Este arquivo não é uma visão salva, ou está danificado.</translation>
    </message>
    <message>
        <source>This view was saved by a newer version of Outpost.</source>
        <translation>Esta visão foi salva por uma versão mais nova do Outpost.</translation>
    </message>
    <message>
        <source>This view is damaged.</source>
        <translation>Esta visão está danificada.</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Uma visão precisa de um nome.</translation>
    </message>
    <message>
        <source>A name can have %1 characters.</source>
        <translation>Um nome pode ter %1 caracteres.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Outra visão tem este nome.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Visões salvas</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (alterada)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Ctrl+Shift+%1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>Actions for saved views</source>
        <translation>Ações para visões salvas</translation>
    </message>
    <message>
        <source>Save, rename, order, import and export views</source>
        <translation>Salvar, renomear, ordenar, importar e exportar visões</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>Changes to the views are not saved: a list of views that can&apos;t be used is in the way, see the message before.</source>
        <translation>Alterações nas visões não são salvas: uma lista de visões que não pode ser usada está no caminho, veja a mensagem anterior.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Outpost</source>
        <translation>Boas-vindas ao Outpost</translation>
    </message>
    <message>
        <source>Add your SMTP2GO account to keep its key in the key store of your system, or use a key once: it stays in memory and is forgotten when you leave the account.</source>
        <translation>Adicione sua conta do SMTP2GO para guardar a chave no armazenamento de chaves do sistema, ou use uma chave uma vez: ela fica na memória e é esquecida quando você deixa a conta.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Testar a &amp;demonstração</translation>
    </message>
    <message>
        <source>A world of made-up e-mails: no account, no network.</source>
        <translation>Um mundo de e-mails inventados: sem conta, sem rede.</translation>
    </message>
    <message>
        <source>Add an accoun&amp;t…</source>
        <translation>Adicionar uma con&amp;ta…</translation>
    </message>
    <message>
        <source>Your key goes into the key store of your system.</source>
        <translation>Sua chave vai para o armazenamento de chaves do seu sistema.</translation>
    </message>
    <message>
        <source>&amp;What Outpost does with a key</source>
        <translation>O &amp;que o Outpost faz com uma chave</translation>
    </message>
    <message>
        <source>Where it is kept, what it is sent with, and what it is never in.</source>
        <translation>Onde é guardada, com o que é enviada e em que ela nunca está.</translation>
    </message>
    <message>
        <source>Use a key &amp;once…</source>
        <translation>U&amp;sar uma chave uma vez…</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>C&amp;ontas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show key</source>
        <translation>&amp;Mostrar chave</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>Problema de conexão</translation>
    </message>
    <message>
        <source>A world of its own with made-up e-mails: no account, no network</source>
        <translation>Um mundo próprio com e-mails inventados: sem conta, sem rede</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir a demonstração</translation>
    </message>
    <message>
        <source>Use key once</source>
        <translation>Usar a chave uma vez</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Outpost shows what became of the mail that you send through SMTP2GO. Nothing is sent anywhere before you choose.</source>
        <translation>O Outpost mostra o que foi dos e-mails que você envia pelo SMTP2GO. Nada é enviado a lugar nenhum antes de você escolher.</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas da ajuda</translation>
    </message>
</context>
<context>
    <name>WorkAsModel</name>
    <message>
        <source>Master account</source>
        <translation>Conta principal</translation>
    </message>
    <message>
        <source>The subaccount with the id %1</source>
        <translation>A subconta com o ID %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
</context>
<context>
    <name>WorkAsPopup</name>
    <message>
        <source>Choose whom to work as</source>
        <translation>Escolher como quem trabalhar</translation>
    </message>
    <message>
        <source>Find a subaccount</source>
        <translation>Procurar uma subconta</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>Asking SMTP2GO</source>
        <translation>Perguntando ao SMTP2GO</translation>
    </message>
    <message>
        <source>Id of a subaccount</source>
        <translation>ID de uma subconta</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nome, endereço ou ID</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 Mesmo assim um ID pode ser digitado.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. Mesmo assim um ID pode ser digitado.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>Perguntando ao SMTP2GO…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subconta</numerusform>
            <numerusform>%Ln subcontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) fit</source>
        <translation>
            <numerusform>%Ln subconta corresponde</numerusform>
            <numerusform>%Ln subcontas correspondem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkAsSwitcher</name>
    <message>
        <source>Work as</source>
        <translation>Trabalhar como</translation>
    </message>
    <message>
        <source>You work as the master account.</source>
        <translation>Você trabalha como a conta principal.</translation>
    </message>
    <message>
        <source>You work as the subaccount “%1”.</source>
        <translation>Você trabalha como a subconta “%1”.</translation>
    </message>
    <message>
        <source>Master account</source>
        <translation>Conta principal</translation>
    </message>
</context>
<context>
    <name>WriteCheckers</name>
    <message>
        <source>Search the activity for its recipient or subject: mail that SMTP2GO took shows there within some minutes.</source>
        <translation>Pesquise a atividade pelo destinatário ou assunto: e-mails que o SMTP2GO aceitou aparecem lá em alguns minutos.</translation>
    </message>
    <message>
        <source>Look at the SMS messages sent, in the web app of SMTP2GO.</source>
        <translation>Veja as mensagens SMS enviadas no aplicativo web do SMTP2GO.</translation>
    </message>
    <message>
        <source>Verify the domain once more: that changes nothing else.</source>
        <translation>Verifique o domínio mais uma vez: isso não muda mais nada.</translation>
    </message>
    <message>
        <source>Outpost can&apos;t read this back. Look in the web app of SMTP2GO.</source>
        <translation>O Outpost não pode reler isto. Veja no aplicativo web do SMTP2GO.</translation>
    </message>
</context>
</TS>
