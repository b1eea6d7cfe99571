//! What a cell of a table is, as neither engine spells it: JSON.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use sea_orm::{DbErr, QueryResult, TryGetable, prelude::Uuid};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// The types that our migrations use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Text.
    Text,
    /// An identifier, spelled with hyphens.
    Uuid,
    /// A moment: UTC, to the microsecond.
    Timestamptz,
    /// A day.
    Date,
    /// 64 bits.
    Bigint,
    /// 32 bits.
    Integer,
    /// 16 bits.
    Smallint,
    /// Bytes, as Base64.
    Bytea,
}

impl Kind {
    /// The kind of a column declared as `declared`.
    pub(super) fn of(declared: &str) -> Option<Self> {
        Some(match declared {
            "text" => Self::Text,
            "uuid" => Self::Uuid,
            "timestamptz" | "timestamp with time zone" => Self::Timestamptz,
            "date" => Self::Date,
            "bigint" => Self::Bigint,
            "integer" => Self::Integer,
            "smallint" => Self::Smallint,
            "bytea" => Self::Bytea,
            _ => return None,
        })
    }

    /// The cell `index` of `row`.
    pub(super) fn read(self, row: &QueryResult, index: usize) -> Result<Value, DbErr> {
        fn get<T: TryGetable>(row: &QueryResult, index: usize) -> Result<Option<T>, DbErr> {
            row.try_get_by_index(index)
        }
        Ok(match self {
            Self::Text => json!(get::<String>(row, index)?),
            Self::Uuid => json!(get::<Uuid>(row, index)?),
            Self::Timestamptz => {
                let moment = get::<DateTime<Utc>>(row, index)?;
                json!(moment.map(|moment| moment.to_rfc3339_opts(SecondsFormat::Micros, true)))
            }
            Self::Date => json!(get::<NaiveDate>(row, index)?),
            Self::Bigint => json!(get::<i64>(row, index)?),
            Self::Integer => json!(get::<i32>(row, index)?),
            Self::Smallint => json!(get::<i16>(row, index)?),
            Self::Bytea => {
                json!(get::<Vec<u8>>(row, index)?.map(|bytes| STANDARD.encode(bytes)))
            }
        })
    }

    /// The same cell for a statement; nothing when it is not of this kind.
    pub(super) fn bind(self, cell: Value) -> Option<sea_orm::Value> {
        fn take<T>(cell: Value) -> Option<sea_orm::Value>
        where
            T: serde::de::DeserializeOwned,
            Option<T>: Into<sea_orm::Value>,
        {
            let cell: Option<T> = serde_json::from_value(cell).ok()?;
            Some(cell.into())
        }
        match self {
            Self::Text => take::<String>(cell),
            Self::Uuid => take::<Uuid>(cell),
            Self::Timestamptz => take::<DateTime<Utc>>(cell),
            Self::Date => take::<NaiveDate>(cell),
            Self::Bigint => take::<i64>(cell),
            Self::Integer => take::<i32>(cell),
            Self::Smallint => take::<i16>(cell),
            Self::Bytea => {
                let text: Option<String> = serde_json::from_value(cell).ok()?;
                let bytes = text.map(|text| STANDARD.decode(text)).transpose().ok()?;
                Some(bytes.into())
            }
        }
    }
}
