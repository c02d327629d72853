#include <core/exchange/tableshapes.h>

using namespace Qt::StringLiterals;

namespace pledge::shapes {

namespace {

enum class Presence { Required, Optional };

/// The columns after the bar may be left out.
TableShape shape(const QString& name, Presence presence, const QString& columns) {
    const QStringList sides = columns.split(u'|');
    TableShape made{name, sides.first().split(u','), 0, presence == Presence::Optional};
    made.required = made.columns.size();
    if (sides.size() > 1) {
        made.columns += sides.last().split(u',');
    }
    return made;
}

}  // namespace

const TableShape& plan() {
    static const TableShape made = shape(u"plan"_s, Presence::Required, u"key,value"_s);
    return made;
}

const TableShape& calendar() {
    static const TableShape made = shape(u"calendar"_s, Presence::Optional, u"day,kind"_s);
    return made;
}

const TableShape& stepTemplates() {
    static const TableShape made = shape(u"step_templates"_s, Presence::Optional, u"template,step,days_before"_s);
    return made;
}

const TableShape& units() {
    static const TableShape made = shape(u"units"_s, Presence::Required, u"unit,group,aliases,from,to"_s);
    return made;
}

const TableShape& programmes() {
    static const TableShape made = shape(u"programmes"_s, Presence::Required, u"name,goal,measures,policy"_s);
    return made;
}

const TableShape& measures() {
    static const TableShape made = shape(u"measures"_s, Presence::Optional, u"programme,measure,state"_s);
    return made;
}

const TableShape& persons() {
    static const TableShape made = shape(u"persons"_s, Presence::Optional, u"person,post,units,programmes"_s);
    return made;
}

const TableShape& pledges() {
    static const TableShape made = shape(
        u"pledges"_s, Presence::Required,
        u"key,pledge,owners,supporting,programme,nature,bound,judged,yearly_restart,unit_of_measure,milestones,base,"
        "base_date,frequency,lag,to_be_assigned,part_of,stretch,may_fall,weight,leader,contact,definition,source,"
        "verifier,numerator,denominator,scale,condition,condition_met,outside_rank,source_text,aliases|whole_cases,"
        "open_problem,waits_for,entry_view"_s);
    return made;
}

const TableShape& allocations() {
    static const TableShape made = shape(u"allocations"_s, Presence::Optional,
                                         u"pledge,town,share|weight,leader,contact,open_problem,entry_view"_s);
    return made;
}

const TableShape& sources() {
    static const TableShape made = shape(u"sources"_s, Presence::Optional, u"source,name,year,sha256"_s);
    return made;
}

const TableShape& pledgeSources() {
    static const TableShape made =
        shape(u"pledge_sources"_s, Presence::Optional, u"pledge,source,begin,end,part,due"_s);
    return made;
}

const TableShape& steps() {
    static const TableShape made = shape(u"steps"_s, Presence::Optional, u"pledge,step,due,done_on"_s);
    return made;
}

const TableShape& lastYear() {
    static const TableShape made = shape(u"last_year"_s, Presence::Optional, u"pledge,unit,month,value"_s);
    return made;
}

const TableShape& revisions() {
    static const TableShape made =
        shape(u"revisions"_s, Presence::Optional,
              u"pledge,number,kind,before,after,decided_on,authority,reason,by,at,undone_at"_s);
    return made;
}

const TableShape& actuals() {
    static const TableShape made =
        shape(u"actuals"_s, Presence::Optional,
              u"pledge,unit,month,value,state,percent,numerator,denominator,note,reason,by,on|place"_s);
    return made;
}

const TableShape& rounds() {
    static const TableShape made =
        shape(u"rounds"_s, Presence::Optional, u"unit,month,number,act,reason,by,on,reports"_s);
    return made;
}

const TableShape& returnedFigures() {
    static const TableShape made =
        shape(u"returned_figures"_s, Presence::Optional, u"pledge,unit,month,number,remark"_s);
    return made;
}

const TableShape& collectedForms() {
    static const TableShape made =
        shape(u"collected_forms"_s, Presence::Optional, u"unit,month,file,sender,made,on,sha256,reports,steps"_s);
    return made;
}

const TableShape& problems() {
    static const TableShape made =
        shape(u"problems"_s, Presence::Optional,
              u"problem,pledge,owner,unit,month,source,source_name,raised_on,text,next_step,person,deadline,state,"
              "claimed_on,closed_on,closing,sent_back"_s);
    return made;
}

const TableShape& attachments() {
    static const TableShape made = shape(u"attachments"_s, Presence::Optional, u"file,name,type,size,sha256,by,on"_s);
    return made;
}

const TableShape& evidence() {
    static const TableShape made = shape(u"evidence"_s, Presence::Optional, u"file,pledge,owner,month,case,problem"_s);
    return made;
}

const TableShape& ledgers() {
    static const TableShape made = shape(u"ledgers"_s, Presence::Optional, u"ledger"_s);
    return made;
}

const TableShape& ledgerColumns() {
    static const TableShape made = shape(u"ledger_columns"_s, Presence::Optional,
                                         u"ledger,column,type,meaning,required,unit_of_measure,choices"_s);
    return made;
}

const TableShape& ledgerStages() {
    static const TableShape made = shape(u"ledger_stages"_s, Presence::Optional, u"ledger,stage"_s);
    return made;
}

const TableShape& ledgerUses() {
    static const TableShape made = shape(u"ledger_uses"_s, Presence::Optional, u"ledger,pledge,measure,from_stage"_s);
    return made;
}

const TableShape& ledgerRows() {
    static const TableShape made = shape(u"ledger_rows"_s, Presence::Optional, u"case,ledger,unit,column,value"_s);
    return made;
}

const TableShape& sheetMappings() {
    static const TableShape made =
        shape(u"sheet_mappings"_s, Presence::Optional, u"signature,text,meaning,pledge,owner"_s);
    return made;
}

const TableShape& journal() {
    static const TableShape made =
        shape(u"journal"_s, Presence::Optional, u"number,at,actor,role,action,subject,detail,hash"_s);
    return made;
}

}  // namespace pledge::shapes
